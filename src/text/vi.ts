import type { Language } from "./language";
import { viDossier } from "./viDossier";
import { viOverlays } from "./viOverlays";
import { viTable } from "./viTable";

/**
 * The Vietnamese catalogue: the words of the interface, as the administration writes them. Sentences that
 * carry figures are functions; figures arrive already formatted.
 */
export const vi = {
  /** which language this catalogue is, for number and date formats */
  language: "vi" as Language,
  app: {
    noScript: "Trang này cần JavaScript để dùng được đầy đủ. Hãy bật JavaScript rồi tải lại trang.",
    name: "Bản đồ Nông thôn Lai Châu",
    languageName: { vi: "Tiếng Việt", en: "English" },
    loading: "Đang mở bản đồ…",
    close: "Đóng",
    closeProfile: "Đóng hồ sơ",
  },
  regions: {
    map: "Bản đồ",
    summary: "Tóm tắt bản đồ",
    controls: "Chuyên đề và chú giải",
    legend: "Chú giải",
    table: "Bảng số liệu",
    profile: "Hồ sơ",
    breadcrumb: "Vị trí",
    panels: "Phần hiển thị",
    messages: "Thông báo",
  },
  ease: {
    hint: "Gợi ý",
    hintWide: "Bấm một xã để mở hồ sơ, chọn chuyên đề ở bên trái, hoặc gõ tên vào ô tìm.",
    hintPhone: "Chạm một xã để mở hồ sơ, đổi chuyên đề ở thẻ bên trên, hoặc gõ tên xã, bản vào ô tìm.",
    closeHint: "Đóng gợi ý",
    keys: "Phím tắt",
    notLoaded: "Không tải được danh sách phím tắt. Kiểm tra kết nối mạng rồi thử lại.",
    clearSearch: "Xoá chữ đã gõ để tìm lại",
    searchInstead: "Tìm xã, bản khác",
  },
  panels: {
    hideControls: "Ẩn chuyên đề và chú giải",
    showControls: "Hiện chuyên đề và chú giải",
    hideTable: "Ẩn bảng số liệu",
    showTable: "Hiện bảng số liệu",
    foldSheet: "Thu bảng xuống",
    openSheet: "Mở bảng lên",
    legendShort: "Chú giải",
    themeShort: "Chuyên đề",
    tableShort: "Bảng",
    review: "Rà soát bản",
    tables: "Bảng và rà soát",
    reviewLoading: "Đang mở phần rà soát…",
    tableNotLoaded: "Không tải được bảng số liệu. Kiểm tra kết nối mạng rồi tải lại trang.",
    reviewNotLoaded: "Không tải được phần rà soát. Kiểm tra kết nối mạng rồi mở lại thẻ này.",
    profileShort: "Hồ sơ",
  },
  units: {
    province: "Tỉnh Lai Châu",
    kind: { commune: "Xã", ward: "Phường", town: "Thị trấn", village: "Bản" },
    levelName: { commune: "Xã", village: "Bản" },
    people: "người",
    households: "hộ",
    perSquareKilometre: "người/km²",
    squareKilometre: "km²",
    millionVndPerYear: "triệu đồng/người/năm",
    countOfIndicators: (count: string) => `${count} chỉ tiêu`,
    countOfUnits: (count: string, level: "commune" | "village") =>
      level === "commune" ? `${count} đơn vị` : `${count} bản`,
  },
  search: {
    label: "Tìm xã, bản",
    placeholder: "Tên xã, bản, tên cũ hoặc mã",
    empty: "Không tìm thấy. Thử tên khác, tên cũ hoặc mã 5 số.",
    kind: {
      commune: (kind: string) => kind,
      oldCommune: (kind: string, district: string) => `${kind} cũ, ${district}`,
      villageName: "Tên bản được nêu trong báo chí",
      village: "Bản",
    },
    nowPartOf: (unit: string) => `nay thuộc ${unit}`,
    codeFrom: (code: string) => `mã ${code} (từ 01/7/2025)`,
    codeBefore: (code: string) => `mã ${code} (trước 01/7/2025)`,
    alsoWritten: (name: string) => `còn viết ${name}`,
    matched: {
      name: "khớp tên",
      oldName: "khớp tên cũ",
      code: "khớp mã hiện nay",
      oldCode: "khớp mã cũ",
      alsoWritten: "khớp cách viết khác",
      villageName: "khớp tên bản",
    },
    noPosition: "chưa có vị trí",
  },
  controls: {
    theme: "Chuyên đề",
    findTheme: "Tìm chuyên đề",
    noTheme: "Không có chuyên đề nào khớp.",
    overview: "Tổng quan",
    criterionGroup: (id: string, name: string) => `${id}. ${name}`,
    scaleMethod: "Cách chia lớp",
    scaleCount: "Số lớp",
    level: "Cấp",
    sample: "Số liệu mẫu",
    share: "Chia sẻ",
    print: "In bản đồ",
    printNotLoaded: "Không mở được phần in bản đồ. Kiểm tra kết nối mạng rồi thử lại.",
    shared: "Đã chép đường dẫn.",
    shareFailed: "Trình duyệt không cho chép. Hãy chép địa chỉ trên thanh địa chỉ.",
    communesOnly: "Chuyên đề này chỉ có ở cấp xã.",
    openCommune: "Hồ sơ xã",
    zoomToUnit: "Phóng tới",
    openVillages: "Xem các bản",
  },
  theme: {
    difficulty: {
      name: "Mức độ khó khăn",
      hint: "Xã khu vực III và bản đặc biệt khó khăn",
      title: (level: "commune" | "village"): string =>
        level === "commune" ? "Xã đặc biệt khó khăn" : "Bản đặc biệt khó khăn",
    },
    attainment: {
      name: "Chỉ tiêu nông thôn mới",
      hint: "Số chỉ tiêu đạt trên số chỉ tiêu áp dụng",
      title: "Chỉ tiêu nông thôn mới đạt được",
    },
    poverty: { name: "Tỷ lệ hộ nghèo", hint: "Phần trăm số hộ", title: "Tỷ lệ hộ nghèo" },
    density: { name: "Mật độ dân số", hint: "Người trên km²", title: "Mật độ dân số" },
    income: {
      name: "Thu nhập bình quân",
      hint: "Triệu đồng/người/năm",
      title: "Thu nhập bình quân đầu người",
    },
    extremeVillageShare: {
      name: "Tỷ lệ bản đặc biệt khó khăn",
      hint: "Phần trăm số bản của xã",
      title: "Tỷ lệ bản đặc biệt khó khăn",
    },
    criterion: {
      name: (id: string, name: string) => `Tiêu chí ${id}: ${name}`,
      hint: (rows: string) => `Cả tiêu chí, ${rows} chỉ tiêu`,
    },
    indicator: { name: (id: string, name: string) => `${id} ${name}` },
  },
  classes: {
    extremeCommune: "Đặc biệt khó khăn (khu vực III)",
    notListed: "Không thuộc danh sách 32 xã",
    wardOutside: "Phường, ngoài diện xét 36 xã",
    extremeVillage: "Đặc biệt khó khăn",
    notExtreme: "Không đặc biệt khó khăn",
    met: "Đạt",
    notMet: "Chưa đạt",
    notAssessed: "Chưa đánh giá",
    allValues: "Mọi giá trị",
    missing: "Chưa có số liệu",
    notApplicable: "Không áp dụng",
    notApplicableWard: "Phường: không áp dụng bộ tiêu chí xã",
    below: (to: string) => `Dưới ${to}`,
    between: (from: string, to: string) => `Từ ${from} đến dưới ${to}`,
    atLeast: (from: string) => `Từ ${from} trở lên`,
    attained: {
      below: (to: string) => `Đạt dưới ${to} số chỉ tiêu`,
      between: (from: string, to: string) => `Đạt từ ${from} đến dưới ${to}`,
      atLeast: (from: string) => `Đạt từ ${from} trở lên`,
    },
  },
  legend: {
    noUnits: "Chưa có danh sách từng bản nên chưa đếm theo lớp",
    clearFilter: "Xem tất cả",
    filtered: (shown: string, all: string) => `Đang xem ${shown} trong ${all}`,
    nothingLeft: "Không có đơn vị nào hợp với bộ lọc.",
    sampleDots: "Chấm: số liệu mẫu, không phải số liệu thật",
    method: {
      list: "Phân lớp theo danh sách của Quyết định 113/QĐ-UBND",
      villageSample: "Trạng thái của số liệu mẫu",
      entered: "Theo danh sách đơn vị nhập",
      enteredAndSample: "Theo danh sách đơn vị nhập; ở các xã khác là số liệu mẫu",
      povertyBreaks:
        "Mốc 10 % (mục tiêu năm 2030, Nghị quyết 17-NQ/TU), 15 % và 20 % (Quyết định 33/2020/QĐ-TTg)",
      attainmentBreaks:
        "Tỷ lệ chỉ tiêu đạt trên số chỉ tiêu áp dụng trong 45 dòng của Phụ lục III, Kế hoạch 5434/KH-UBND",
      densityBreaks: "Dân số chia diện tích; mốc chọn cho dễ đọc",
      incomeBreaks:
        "Mốc 28,9 (bình quân nông thôn toàn tỉnh năm 2025) và 47,5 (mục tiêu năm 2030), Nghị quyết 17-NQ/TU",
      criterion: "Đạt khi mọi chỉ tiêu áp dụng đều đạt; Phụ lục III, Kế hoạch 5434/KH-UBND",
      indicator: "Một dòng của Phụ lục III, Kế hoạch 5434/KH-UBND",
      fixed: "Mốc cố định",
      quantile: "Số đơn vị bằng nhau",
      equal: "Khoảng bằng nhau",
      natural: "Ngắt tự nhiên",
      found: (method: string, count: number) => `${method}, ${count} lớp; mốc tính từ số liệu đang xem`,
    },
  },
  overlays: viOverlays,
  dossier: viDossier,
  status: {
    official: "Chính thức",
    reported: "Báo chí nêu",
    entered: "Đơn vị nhập",
    derived: "Suy ra",
    scenario: "Kịch bản",
    sample: "Số liệu mẫu",
    missing: "Chưa có",
  },
  provenance: {
    source: "Nguồn",
    asOf: (date: string) => `Thời điểm: ${date}`,
    noDate: "Nguồn không ghi ngày",
    sampleSource: "Số liệu tạo ra để minh hoạ, không phải số liệu thật",
    reference: (text: string) => `Đọc tại: ${text}`,
  },
  table: viTable,
  profile: {
    whyNotLoaded: "Không mở được phần “Vì sao”. Tải lại trang để thử lại.",
    code: "Mã đơn vị",
    codeList: "(từ 01/7/2025)",
    area: "Diện tích",
    population: "Dân số",
    density: "Mật độ dân số",
    seat: "Trụ sở",
    difficulty: "Mức độ khó khăn",
    poverty: "Tỷ lệ hộ nghèo",
    ethnicGroup: "Dân tộc",
    attainment: "Chỉ tiêu nông thôn mới đạt",
    ofCommune: (label: string) => `${label} của xã, phường`,
    formedFrom: "Hình thành từ",
    communeFormedFrom: (commune: string) => `${commune} hình thành từ`,
    formedFromNote: "Nghị quyết 1670/NQ-UBTVQH15, từ ngày 01/7/2025",
    unchanged: "Giữ nguyên, không sắp xếp",
    oldCode: (code: string) => `mã cũ ${code}`,
    reused: (name: string) => `Mã này trước 01/7/2025 là của ${name}.`,
    history: "Số liệu đã công bố",
    historyNote:
      "Số liệu của đơn vị cũ chỉ là một phần của đơn vị hiện nay, không dùng làm giá trị của cả đơn vị.",
    part: (name: string) => `Phần: ${name} (đơn vị cũ)`,
    whole: "Cả đơn vị",
    noHistory: "Chưa tìm thấy số liệu công bố riêng cho đơn vị này.",
    households: "Số hộ",
    villageOf: (commune: string) => `Bản của ${commune}`,
    knownVillages: "Tên bản được báo chí nêu",
    villageSampleNote:
      "Bản này do chương trình tạo ra để minh hoạ. Không có bản thật nào mang tên, vị trí hay số liệu này.",
    attainmentOf: (met: string, applicable: string) => `${met} / ${applicable} chỉ tiêu áp dụng`,
    notAssessed: "Chưa đánh giá: chưa có kết quả nào được công bố theo bộ tiêu chí mới.",
    wardCriteria: "Không áp dụng: bộ tiêu chí dành cho xã.",
  },
  summary: {
    sample: "Số liệu mẫu, không phải số liệu thật: ",
    entered: "Theo số liệu đơn vị nhập: ",
    enteredVillages: (count: string, all: string) =>
      `Theo danh sách đơn vị nhập, có ${count} trong ${all} bản của tỉnh: `,
    enteredAndSample: "Có cả số liệu đơn vị nhập và số liệu mẫu (không phải số liệu thật): ",
    unplaced: (count: string) => ` ${count} bản chưa có vị trí nên chưa vẽ được.`,
    filtered: (labels: string, units: string) => ` Đang chỉ xem ${labels}: ${units}.`,
    tableFilters: "các dòng hợp bộ lọc của bảng",
    difficultyCommune: (extreme: string, communes: string, others: string, wards: string) =>
      `${extreme} trong ${communes} xã đặc biệt khó khăn (khu vực III) theo Quyết định 113/QĐ-UBND ngày 16/01/2026; ${others} xã không thuộc danh sách; ${wards} phường ngoài diện xét.`,
    difficultyVillage: (extreme: string, all: string, share: string) =>
      `${extreme} trong ${all} bản đặc biệt khó khăn (${share}).`,
    difficultyVillagePartly: (extreme: string, known: string, unknown: string) =>
      `${extreme} trong ${known} bản đã có số liệu là đặc biệt khó khăn; ${unknown} bản chưa có số liệu.`,
    villagesWithoutValue: (title: string, count: string) =>
      `${title}: ${count} bản trong danh sách chưa có số liệu.`,
    difficultyVillageUnpublished: (extreme: string, all: string, share: string) =>
      `Toàn tỉnh có ${extreme}/${all} bản đặc biệt khó khăn (${share}) theo Nghị quyết 17-NQ/TU; danh sách từng bản chưa được công bố nên bản đồ không vẽ bản nào.`,
    villagesUnpublished: (title: string) =>
      `${title}: chưa có số liệu từng bản được công bố nên bản đồ không vẽ bản nào.`,
    attainmentUnpublished: (communes: string) =>
      `Chưa công bố kết quả đạt chuẩn của ${communes} xã theo bộ tiêu chí nông thôn mới 2026–2030.`,
    attainment: (known: string, communes: string, most: string, least: string) =>
      `${known} trong ${communes} xã có kết quả; nhiều nhất ${most}; ít nhất ${least}.`,
    status: (title: string, met: string, notMet: string, open: string) =>
      `${title}: ${met} xã đạt, ${notMet} xã chưa đạt, ${open} xã chưa đánh giá.`,
    numeric: (title: string, known: string, all: string, high: string, low: string) =>
      `${title}: có số liệu ${known} trong ${all} đơn vị; cao nhất ${high}; thấp nhất ${low}.`,
    numericVillage: (title: string, known: string, all: string, high: string, low: string) =>
      `${title}: có số liệu ${known} trong ${all} bản; cao nhất ${high}; thấp nhất ${low}.`,
    selected: (unit: string, label: string) => ` Đang chọn ${unit}: ${label}.`,
  },
  answer: {
    villageTitle: "Danh sách từng bản chưa được công bố",
    villageKnown: (extreme: string, all: string, share: string) =>
      `Toàn tỉnh có ${extreme} trong ${all} bản đặc biệt khó khăn (${share}), theo Nghị quyết 17-NQ/TU năm 2026.`,
    villageUnknown:
      "Chưa công bố: tên, vị trí, mức độ khó khăn và số liệu của từng bản. Vì vậy bản đồ không vẽ bản nào.",
    attainmentTitle: "Chưa công bố kết quả theo bộ tiêu chí mới",
    attainmentKnown:
      "Đã biết: 10 tiêu chí, 45 dòng chỉ tiêu và cơ quan chủ trì (Phụ lục III, Kế hoạch 5434/KH-UBND). Mục tiêu năm 2030: ít nhất 10 xã đạt chuẩn nông thôn mới.",
    attainmentUnknown:
      "Chưa công bố: kết quả của từng xã. Con số “x/19 tiêu chí” trên báo chí thuộc bộ tiêu chí cũ, không dùng được ở đây.",
    importFile: "Nhập danh sách của đơn vị",
    template: "Tải biểu mẫu danh sách (CSV)",
    attainmentTemplate: "Tải biểu mẫu kết quả (CSV)",
    useSample: "Xem số liệu mẫu",
  },
  entered: {
    open: "Nhập dữ liệu",
    applied: (file: string) =>
      file === ""
        ? "Đã áp dụng phần đã dán."
        : `Đã áp dụng ${file}; các số liệu này có nhãn “Đơn vị nhập” hoặc số văn bản.`,
    notLoaded: "Không tải được phần nhập dữ liệu. Kiểm tra kết nối mạng rồi tải lại trang.",
  },
  /** doors to what an office does with its data; the rooms behind them have words of their own */
  office: {
    export: "Xuất",
    edit: (what: string) => `Sửa ${what}`,
    villageName: "tên bản",
    notes: "Ghi chú của đơn vị",
    addNote: "Thêm ghi chú",
    note: "ghi chú",
    areaClass: (name: string) => `Khu vực ${name}`,
    degrees: (lng: string, lat: string) => `${lat}° B, ${lng}° Đ`,
    noPosition: "Chưa có vị trí nên bản đồ không vẽ",
    movePlace: "Sửa vị trí",
    putOnMap: "Đặt lên bản đồ",
    addVillage: "Thêm bản",
    addSite: "Thêm điểm dân cư",
    remove: { village: "Xoá bản này", zone: "Xoá vùng này", site: "Xoá điểm dân cư này" },
    notLoaded: "Không tải được phần này của trang. Kiểm tra kết nối mạng rồi thử lại.",
  },
  sample: {
    note: "Đang xem SỐ LIỆU MẪU, không phải số liệu thật.",
    detail: "Bản, vị trí và số liệu do chương trình tạo ra để minh hoạ.",
    off: "Tắt số liệu mẫu",
  },
  map: {
    label:
      "Bản đồ tỉnh Lai Châu; phím mũi tên để di chuyển, phím + và − để phóng to, thu nhỏ, phím Enter để chọn đơn vị ở giữa",
    zoomIn: "Phóng to",
    zoomOut: "Thu nhỏ",
    creditShort: "© OpenStreetMap · GeoNames · sapnhap.bando.com.vn",
    creditBoundaries:
      "Ranh giới: thanglequoc/vietnamese-provinces-database (MIT), nguồn sapnhap.bando.com.vn",
    creditOpenStreetMap: "© Những người đóng góp OpenStreetMap (openstreetmap.org/copyright)",
    creditGeoNames: "© GeoNames (geonames.org), CC BY 4.0",
    metres: "m",
    kilometres: "km",
    plain: {
      "no-webgl": "Bản đồ dạng đơn giản: máy này không có WebGL 2. Mọi việc vẫn làm được.",
      "context-lost": "Bản đồ tạm đơn giản: máy hết bộ nhớ đồ hoạ. Mọi việc vẫn làm được.",
      "not-loaded": "Bản đồ dạng đơn giản: chưa tải được phần đồ hoạ. Mọi việc vẫn làm được.",
    },
  },
  problems: {
    title: "Có sự cố",
    coreMissing: (file: string) =>
      `Không mở được tệp số liệu chính (${file}). Kiểm tra kết nối mạng rồi thử lại.`,
    boundariesMissing: (file: string) =>
      `Không mở được ranh giới (${file}) nên chưa vẽ được bản đồ. Bảng số liệu và tìm kiếm vẫn dùng được.`,
    criteriaMissing: (file: string) =>
      `Không mở được bộ tiêu chí (${file}). Các chuyên đề khác vẫn dùng được.`,
    sampleMissing: (file: string) =>
      `Không mở được số liệu mẫu (${file}). Bản đồ tiếp tục với số liệu đã công bố.`,
    basemap: "Không mở được một phần nền bản đồ (đường, sông, điểm dân cư). Chuyên đề vẫn đúng.",
    noMap:
      "Không mở được bản đồ. Bảng số liệu, tìm kiếm và hồ sơ vẫn dùng được; kiểm tra kết nối mạng rồi tải lại trang.",
    crash: "Trang gặp lỗi và phải dừng. Tải lại trang; đường dẫn vẫn giữ lựa chọn của bạn.",
    partMissing:
      "Một phần của trang không tải được: mạng bị ngắt hoặc trang vừa có bản mới. Số liệu đã lưu vẫn còn nguyên; tải lại trang khi xong việc đang làm.",
    reloadShort: "Tải lại",
    retry: "Thử lại",
    reload: "Tải lại trang",
    broken: "tệp hỏng hoặc sai định dạng",
    unreachable: "không tải được",
  },
  notices: {
    title: "Đường dẫn có phần không dùng được:",
    unknownKey: (key: string) => `không có tham số “${key}”`,
    unknownValue: (key: string, value: string) => `${key} không có giá trị “${value}”`,
    levelFallsBack: (theme: string) => `chuyên đề “${theme}” chỉ có ở cấp xã nên đã chuyển về cấp xã`,
    badCamera: "vị trí bản đồ không hợp lệ nên xem toàn tỉnh",
    newerVersion: "đường dẫn của phiên bản mới hơn; phần đọc được đã dùng",
  },
};

/** English must have the same keys; a missing one is a type error. */
export type Text = typeof vi;
