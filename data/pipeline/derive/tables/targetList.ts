/** Quotations of one target: where each document states it. Pure data. */
export interface TargetQuotation {
  document: "nq-17-2026" | "kh-5434-2026";
  /** section number as in `documents.ts`, or “PL II.<row>” for a row of Annex II */
  at: string;
  text: string;
  /** differs from the target's own value where a document words it in another way */
  operator?: string;
  value?: string;
  measure?: string;
  leadAgency?: string;
  note?: string;
}

export interface TargetEntry {
  targetId: string;
  measure: string;
  operator: ">=" | ">" | "<" | "=" | "~" | "range" | "decrease" | "text";
  value: string;
  valueTo?: string;
  year: string;
  scope: string;
  note?: string;
  quotations: TargetQuotation[];
}

const NQ = "nq-17-2026";
const KH = "kh-5434-2026";
const PROVINCE = "toàn tỉnh";
const RURAL = "nông thôn toàn tỉnh";
const MINORITY = "người dân tộc thiểu số";
const NO_YEAR = "Câu không ghi năm; lấy theo giai đoạn 2026-2030 của văn bản";
const FARM = "Sở Nông nghiệp và Môi trường";

/** The same words in the Resolution and in the Plan. */
function both(text: string, nq: string, kh: string): TargetQuotation[] {
  return [
    { document: NQ, at: nq, text },
    { document: KH, at: kh, text },
  ];
}

/** A row of Annex II, with the agency that leads it. */
function annex(
  row: number,
  text: string,
  leadAgency: string,
  more: Partial<TargetQuotation> = {},
): TargetQuotation {
  return { document: KH, at: `PL II.${row}`, text, leadAgency, ...more };
}

/** A crop area: stated in the Resolution, the Plan and Annex II with the same words. */
function crop(
  targetId: string,
  measure: string,
  operator: TargetEntry["operator"],
  value: string,
  text: string,
): TargetEntry {
  const quotations = [...both(text, "II.3.4", "III.4"), annex(4, text, FARM)];
  return { targetId, measure, operator, value, year: "2030", scope: PROVINCE, note: NO_YEAR, quotations };
}

const goals2030: TargetEntry[] = [
  {
    targetId: "rural-income-2030",
    measure: "ruralIncomeMillionVndPerYear",
    operator: "=",
    value: "47.5",
    year: "2030",
    scope: RURAL,
    quotations: both("Thu nhập bình quân của người dân nông thôn đạt 47,5 triệu đồng", "II.2.2.1", "II.2.1"),
  },
  {
    targetId: "minority-income-2030",
    measure: "minorityIncomeToNationalRatio",
    operator: "=",
    value: "0.5",
    year: "2030",
    scope: MINORITY,
    quotations: both(
      "thu nhập bình quân của người dân tộc thiểu số bằng 1/2 bình quân chung của cả nước",
      "II.2.2.1",
      "II.2.1",
    ),
  },
  {
    targetId: "poverty-fall-2030",
    measure: "povertyFallPctPointsPerYear",
    operator: "range",
    value: "3",
    valueTo: "4",
    year: "2030",
    scope: PROVINCE,
    quotations: both("Tỷ lệ hộ nghèo bình quân giảm 3% - 4%/năm", "II.2.2.1", "II.2.1"),
  },
  {
    targetId: "poverty-rate-2030",
    measure: "multidimensionalPovertyRatePct",
    operator: "<",
    value: "10",
    year: "2030",
    scope: PROVINCE,
    quotations: both("đến năm 2030 tỷ lệ hộ nghèo đa chiều còn dưới 10%", "II.2.2.1", "II.2.1"),
  },
  {
    targetId: "no-extreme-communes-2030",
    measure: "extremelyDifficultCommuneCount",
    operator: "text",
    value: "",
    year: "2030",
    scope: PROVINCE,
    note: "“Cơ bản không còn”: văn bản không nêu con số",
    quotations: both("Phấn đấu toàn tỉnh cơ bản không còn xã, bản đặc biệt khó khăn", "II.2.2.1", "II.2.1"),
  },
  {
    targetId: "no-extreme-villages-2030",
    measure: "extremelyDifficultVillageCount",
    operator: "text",
    value: "",
    year: "2030",
    scope: PROVINCE,
    note: "“Cơ bản không còn”: văn bản không nêu con số",
    quotations: both("Phấn đấu toàn tỉnh cơ bản không còn xã, bản đặc biệt khó khăn", "II.2.2.1", "II.2.1"),
  },
  {
    targetId: "ntm-communes-2030",
    measure: "ntmCommuneCount",
    operator: ">=",
    value: "10",
    year: "2030",
    scope: PROVINCE,
    quotations: both("Phấn đấu toàn tỉnh có ít nhất 10 xã đạt chuẩn nông thôn mới", "II.2.2.1", "II.2.1"),
  },
];

const goals2035: TargetEntry[] = [
  {
    targetId: "rural-income-2035",
    measure: "ruralIncomeGrowthRatio",
    operator: ">=",
    value: "1.6",
    year: "2035",
    scope: RURAL,
    note: "Tăng ít nhất 1,6 lần so với năm 2030",
    quotations: both(
      "Phấn đấu thu nhập bình quân của người dân nông thôn tăng ít nhất 1,6 lần so với năm 2030",
      "II.2.2.2",
      "II.2.2",
    ),
  },
  {
    targetId: "minority-income-2035",
    measure: "minorityIncomeToNationalRatio",
    operator: "=",
    value: "0.5",
    year: "2035",
    scope: MINORITY,
    quotations: both(
      "thu nhập bình quân của người dân tộc thiểu số bằng 1/2 bình quân chung của cả nước",
      "II.2.2.2",
      "II.2.2",
    ),
  },
  {
    targetId: "poverty-fall-2035",
    measure: "povertyFallPctPointsPerYear",
    operator: "range",
    value: "3",
    valueTo: "4",
    year: "2035",
    scope: PROVINCE,
    note: "Theo chuẩn nghèo giai đoạn 2031-2035",
    quotations: [
      {
        document: NQ,
        at: "II.2.2.2",
        text: "Tỷ lệ hộ nghèo đa chiều duy trì mức giảm 3% - 4%/năm theo chuẩn nghèo giai đoạn 2031-2035",
      },
      {
        document: KH,
        at: "II.2.2",
        text: "Tỷ lệ nghèo đa chiều duy trì mức giảm 3%-4%/năm theo chuẩn nghèo giai đoạn 2031-2035",
      },
    ],
  },
  {
    targetId: "difficult-communes-fall-2035",
    measure: "difficultCommuneFallPct",
    operator: "decrease",
    value: "50",
    year: "2035",
    scope: PROVINCE,
    note: "Giảm ít nhất; văn bản không nêu mốc so sánh",
    quotations: both(
      "Phấn đấu giảm ít nhất 50% số xã, bản khó khăn trên địa bàn toàn tỉnh",
      "II.2.2.2",
      "II.2.2",
    ),
  },
  {
    targetId: "difficult-villages-fall-2035",
    measure: "difficultVillageFallPct",
    operator: "decrease",
    value: "50",
    year: "2035",
    scope: PROVINCE,
    note: "Giảm ít nhất; văn bản không nêu mốc so sánh",
    quotations: both(
      "Phấn đấu giảm ít nhất 50% số xã, bản khó khăn trên địa bàn toàn tỉnh",
      "II.2.2.2",
      "II.2.2",
    ),
  },
  {
    targetId: "ntm-communes-2035",
    measure: "ntmCommuneCount",
    operator: "=",
    value: "20",
    year: "2035",
    scope: PROVINCE,
    quotations: [
      { document: NQ, at: "II.2.2.2", text: "Phấn đấu toàn tỉnh có 20 xã đạt chuẩn nông thôn mới" },
      { document: KH, at: "II.2.2", text: "Phấn đấu có 20 xã đạt chuẩn nông thôn mới" },
    ],
  },
];

const PROVINCIAL_STAFF =
  "100% cán bộ, công chức, viên chức cấp tỉnh, 95% cán bộ, công chức, viên chức cấp xã tham gia Chương trình được tập huấn ít nhất 01 chuyên đề chuyên sâu/năm";
const VILLAGE_HEADS =
  "100% trưởng bản, thành viên các ban ở thôn, bản được tập huấn về quy trình thực hiện, giám sát đầu tư và huy động cộng đồng";
const STAFF_AGENCIES = "Sở Nông nghiệp và Môi trường; Sở Nội vụ";

const training: TargetEntry[] = (
  [
    [
      "provincial-staff-training",
      "provincialStaffTrainedPct",
      "100",
      PROVINCIAL_STAFF,
      "cán bộ, công chức, viên chức cấp tỉnh",
    ],
    [
      "commune-staff-training",
      "communeStaffTrainedPct",
      "95",
      PROVINCIAL_STAFF,
      "cán bộ, công chức, viên chức cấp xã",
    ],
    [
      "village-heads-training",
      "villageHeadsTrainedPct",
      "100",
      VILLAGE_HEADS,
      "trưởng bản, thành viên các ban ở thôn, bản",
    ],
  ] as const
).map(([targetId, measure, value, text, scope]) => ({
  targetId,
  measure,
  operator: "=",
  value,
  year: "2030",
  scope,
  note: NO_YEAR,
  quotations: [...both(text, "II.3.1", "III.5"), annex(1, text, STAFF_AGENCIES)],
}));

const infrastructure: TargetEntry[] = [
  {
    targetId: "planning-communes-2030",
    measure: "planningCommunesPct",
    operator: "=",
    value: "100",
    year: "2030",
    scope: "các xã",
    note: NO_YEAR,
    quotations: [
      {
        document: NQ,
        at: "II.3.3",
        text: "Phấn đấu 100% số xã đạt tiêu chí quy hoạch trong xây dựng nông thôn mới",
      },
      {
        document: KH,
        at: "III.3",
        text: "phấn đấu 100% các xã đạt tiêu chí quy hoạch trong xây dựng nông thôn mới",
      },
    ],
  },
  {
    targetId: "commune-roads-2030",
    measure: "communeRoadsHardenedPct",
    operator: ">",
    value: "95",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      ...both("Phấn đấu đến năm 2030 có trên 95% đường xã được cứng hóa", "II.3.3", "III.3"),
      annex(2, "Trên 95% đường xã được cứng hóa", "Sở Xây dựng"),
    ],
  },
  {
    targetId: "clean-water-2030",
    measure: "ruralCleanWaterPct",
    operator: "=",
    value: "80",
    year: "2030",
    scope: RURAL,
    quotations: [
      ...both("80% dân số nông thôn sử dụng nước sạch", "II.3.3", "III.3"),
      annex(2, "80% dân số nông thôn sử dụng nước sạch", FARM),
    ],
  },
  {
    targetId: "grid-households-2030",
    measure: "gridHouseholdsPct",
    operator: "=",
    value: "99",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      ...both("99% hộ dân được sử dụng điện lưới quốc gia", "II.3.3", "III.3"),
      annex(2, "99% hộ dân được sử dụng điện lưới quốc gia", "Sở Công Thương"),
    ],
  },
  {
    targetId: "rural-waste-2030",
    measure: "ruralSolidWasteTreatedPct",
    operator: "=",
    value: "90",
    year: "2030",
    scope: RURAL,
    quotations: [
      ...both("90% chất thải rắn sinh hoạt nông thôn được thu gom, xử lý", "II.3.3", "III.3"),
      annex(2, "90% chất thải rắn sinh hoạt nông thôn được phân loại, thu gom, xử lý", FARM, {
        note: "Phụ lục II thêm “phân loại”; Nghị quyết và Mục III.3 chỉ ghi “thu gom, xử lý”",
      }),
    ],
  },
  {
    targetId: "resettled-places-2030",
    measure: "resettledPlaces",
    operator: "text",
    value: "",
    year: "2030",
    scope: PROVINCE,
    note: "Văn bản không nêu con số",
    quotations: [annex(3, "Các điểm dân cư được sắp xếp, bố trí ổn định", FARM)],
  },
];

const economy: TargetEntry[] = [
  {
    targetId: "cooperatives-2030",
    measure: "cooperativeCount",
    operator: "~",
    value: "460",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      { document: NQ, at: "II.3.4", text: "Phấn đấu đến năm 2030 toàn tỉnh có khoảng 460 hợp tác xã" },
      { document: KH, at: "III.4", text: "phấn đấu đến năm 2030 toàn tỉnh có khoảng 460 hợp tác xã" },
      annex(5, "Khoảng 460 HTX", FARM),
    ],
  },
  {
    targetId: "agricultural-cooperatives-2030",
    measure: "agriculturalCooperativeCount",
    operator: ">",
    value: "250",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      ...both("trong đó trên 250 hợp tác xã nông - lâm - ngư nghiệp", "II.3.4", "III.4"),
      annex(5, "trong đó trên 250 hợp tác xã nông - lâm - ngư nghiệp", FARM),
    ],
  },
  crop("tea-2030", "teaAreaHa", ">", "10000", "vùng chè trên 10.000 ha"),
  crop("rice-2030", "riceAreaHa", ">", "3500", "lúa hàng hóa trên 3.500 ha"),
  crop("fruit-2030", "fruitAreaHa", ">", "7400", "cây ăn quả trên 7.400 ha"),
  crop("cinnamon-2030", "cinnamonAreaHa", ">", "12500", "quế trên 12.500 ha"),
  crop("macadamia-2030", "macadamiaAreaHa", ">", "7400", "mắc ca trên 7.400 ha"),
  crop("cage-fish-2030", "cageFishVolumeM3", "=", "177000", "cá lồng trên lòng hồ 177.000 m³"),
  {
    targetId: "ginseng-2030",
    measure: "ginsengQuality",
    operator: "text",
    value: "",
    year: "2030",
    scope: "vùng sâm Lai Châu",
    note: `${NO_YEAR}; không nêu con số`,
    quotations: [
      {
        document: NQ,
        at: "II.3.4",
        text: "phát triển cả về quy mô, chất lượng, nâng cao thương hiệu vùng Sâm Lai Châu, đảm bảo nguồn gốc xuất xứ, đạt tiêu chuẩn GACP-WHO",
      },
    ],
  },
  {
    targetId: "ocop-2030",
    measure: "ocopProductCount",
    operator: ">",
    value: "200",
    year: "2030",
    scope: PROVINCE,
    note: NO_YEAR,
    quotations: [
      {
        document: KH,
        at: "III.4",
        text: "Tập trung duy trì và phát triển trên 200 sản phẩm OCOP từ 3 sao trở lên",
      },
      annex(6, "Trên 200 sản phẩm OCOP từ 3 sao trở lên", FARM),
    ],
  },
  {
    targetId: "community-tourism-2030",
    measure: "communityTourismSiteCount",
    operator: "~",
    value: "20",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      {
        document: NQ,
        at: "II.3.4",
        text: "Phấn đấu đến năm 2030 có khoảng 20 điểm du lịch cộng đồng được công nhận",
      },
      {
        document: KH,
        at: "III.4",
        text: "phấn đấu đến năm 2030 có trên 20 sản phẩm du lịch cộng đồng được công nhận",
        operator: ">",
        measure: "communityTourismProductCount",
        note: "Mục III.4 ghi “trên 20 sản phẩm”, Nghị quyết và Phụ lục II ghi “khoảng 20 điểm”",
      },
      annex(7, "Khoảng 20 điểm du lịch cộng đồng được công nhận", "Sở Văn hóa, Thể thao và Du lịch"),
    ],
  },
  {
    targetId: "minority-commercial-farming-2030",
    measure: "minorityFarmHouseholdsCommercialPct",
    operator: "=",
    value: "80",
    year: "2030",
    scope: "hộ nông dân người dân tộc thiểu số",
    quotations: [
      {
        document: NQ,
        at: "II.3.4",
        text: "Phấn đấu đến năm 2030 có 80% số hộ nông dân người dân tộc thiểu số làm kinh tế nông - lâm - nghiệp hàng hóa",
      },
      {
        document: KH,
        at: "III.4",
        text: "Phấn đấu đến năm 2030 có 80% số hộ nông dân là người dân tộc thiểu số làm kinh tế nông - lâm - nghiệp hàng hóa",
      },
    ],
  },
];

const peopleAndSecurity: TargetEntry[] = [
  {
    targetId: "trained-workers-per-year",
    measure: "trainedWorkersPerYear",
    operator: "~",
    value: "4700",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      ...both("Phấn đấu bình quân đào tạo khoảng 4.700 lao động/năm", "II.3.5", "III.5"),
      annex(8, "Khoảng 4.700 lao động được đào tạo/năm", "Sở Giáo dục và Đào tạo"),
    ],
  },
  {
    targetId: "trained-labour-2030",
    measure: "trainedLabourPct",
    operator: "=",
    value: "70.5",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      ...both("đến năm 2030 tỷ lệ lao động qua đào tạo đạt 70,5%", "II.3.5", "III.5"),
      annex(8, "tỷ lệ lao động qua đào tạo đạt 70,5%", "Sở Giáo dục và Đào tạo"),
    ],
  },
  {
    targetId: "abroad-workers-2030",
    measure: "abroadWorkerCount",
    operator: "=",
    value: "1400",
    year: "2030",
    scope: PROVINCE,
    quotations: [
      ...both(
        "Phấn đấu đến năm 2030 có 1.400 người đi làm việc ở nước ngoài theo hợp đồng",
        "II.3.5",
        "III.5",
      ),
      annex(9, "1.400 lao động đi làm việc ở nước ngoài", "Sở Nội vụ"),
    ],
  },
  {
    targetId: "digital-skills-2030",
    measure: "digitalSkills",
    operator: "text",
    value: "",
    year: "2030",
    scope: PROVINCE,
    note: "Văn bản không nêu con số",
    quotations: [
      annex(
        10,
        "Khoa học, công nghệ và chuyển đổi số được ứng dụng mạnh trong quản lý, điều hành, tổ chức thực hiện các Chương trình MTQG; kỹ năng số cho người dân, nhất là người dân vùng đồng bào dân tộc thiểu số được nâng cao",
        "Sở Khoa học và Công nghệ",
      ),
    ],
  },
  {
    targetId: "forest-cover-2030",
    measure: "forestCoverPct",
    operator: "text",
    value: "",
    year: "2030",
    scope: PROVINCE,
    note: `${NO_YEAR}; không nêu con số`,
    quotations: [{ document: NQ, at: "II.3.7", text: "nâng cao độ che phủ rừng" }],
  },
  {
    targetId: "security-communes-2030",
    measure: "securityCommunesPct",
    operator: "=",
    value: "100",
    year: "2030",
    scope: "các xã",
    note: `${NO_YEAR}; duy trì`,
    quotations: [
      ...both("Phấn đấu duy trì 100% xã đạt tiêu chí về an ninh, trật tự", "II.3.7", "III.7"),
      annex(11, "100% xã đạt tiêu chí an ninh, trật tự", "Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh"),
    ],
  },
];

/** Every target of the Resolution, the Plan and its Annex II. */
export const TARGETS: TargetEntry[] = [
  ...goals2030,
  ...goals2035,
  ...training,
  ...infrastructure,
  ...economy,
  ...peopleAndSecurity,
];
