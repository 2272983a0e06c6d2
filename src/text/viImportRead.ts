import type { ReadFindingCode, ReadRefusalCode, TextEncoding } from "../domain/entered/readFault";
import type { FindingWords as FaultWords } from "./importCheckWords";

/** What a sentence may need of a finding of reading. */
export interface ReadFindingFacts {
  value: string;
  details: readonly string[];
}

const SAVE_AS_XLSX = "Trong Excel chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”, rồi chọn tệp vừa lưu.";

/** 200000 → "200.000". */
function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
}

const refusals: Record<ReadRefusalCode, (details: readonly string[]) => string> = {
  archive: ([kind = ""]) =>
    `Đây là tệp nén ${kind}, ở đây chỉ mở được zip. Giải nén rồi chọn các tệp bên trong.`,
  "cell-too-long": ([row = "", most = ""]) =>
    `Dòng ${group(row)} có một ô dài hơn ${group(most)} ký tự, có thể vì thiếu dấu ngoặc kép. Sửa dòng đó rồi lưu lại.`,
  "dbf-broken": () => "Tệp .dbf bị hỏng hoặc chưa chép hết. Xuất lại lớp từ phần mềm bản đồ.",
  document: ([kind = ""]) =>
    `Đây là tệp ${kind}, không phải bảng số liệu. Chép bảng sang Excel rồi lưu thành .xlsx.`,
  empty: () => "Tệp không có nội dung. Kiểm tra lại tệp rồi chọn lại.",
  "excel-binary": () => `Đây là tệp Excel nhị phân (.xlsb), chưa đọc được. ${SAVE_AS_XLSX}`,
  "excel-old": () => `Đây là tệp Excel kiểu cũ (.xls), chưa đọc được. ${SAVE_AS_XLSX}`,
  "excel-password": () => "Tệp Excel có mật khẩu. Bỏ mật khẩu trong Excel, lưu lại rồi chọn tệp.",
  html: () => `Đây là trang web (HTML), dù tên tệp có thể là Excel. Mở bằng Excel. ${SAVE_AS_XLSX}`,
  "json-broken": ([line = ""]) =>
    `Tệp JSON sai cách viết hoặc bị cắt, từ dòng ${group(line)}. Xuất lại tệp từ phần mềm đã tạo ra nó.`,
  "json-not-a-layer": () =>
    "Tệp JSON này không phải GeoJSON, TopoJSON hay bộ quy định. Xuất lại ở một trong các kiểu đó.",
  "json-not-a-number": ([line = "", word = ""]) =>
    `Dòng ${group(line)} ghi ${word} thay cho một số. Sửa hoặc bỏ giá trị đó rồi lưu lại tệp.`,
  "no-rows": () => "Tệp không có dòng hay đối tượng nào. Kiểm tra lại tệp đã xuất.",
  "not-text": () =>
    "Nội dung tệp không phải là chữ. Kiểm tra lại tệp đã chọn; bảng số liệu thì lưu thành .xlsx.",
  "open-document": () => "Đây là tệp OpenDocument (.ods), chưa đọc được. Trong LibreOffice lưu thành .xlsx.",
  picture: () => "Đây là một ảnh, không phải bảng số liệu. Chọn tệp Excel hoặc CSV của bảng đó.",
  "quotes-broken": ([row = ""]) =>
    `Dấu ngoặc kép ở dòng ${group(row)} chưa đóng. Sửa dòng đó rồi lưu lại tệp.`,
  "shapefile-broken": () =>
    "Tệp .shp bị hỏng hoặc chưa chép hết. Chép lại, hoặc xuất lại lớp từ phần mềm bản đồ.",
  "shapefile-kind": () =>
    "Tệp .shp chứa khối ba chiều, ở đây chỉ đọc điểm, đường và vùng. Xuất lớp ở dạng hai chiều.",
  "spreadsheet-xml": () => `Đây là bảng tính lưu ở dạng XML, chưa đọc được. Mở bằng Excel. ${SAVE_AS_XLSX}`,
  "too-deep": ([most = ""]) =>
    `Nội dung tệp lồng nhau quá ${group(most)} lớp nên không được đọc. Xuất lại tệp ở dạng đơn giản hơn.`,
  "too-large": ([size = "", most = ""]) =>
    `Tệp nặng ${group(size)} MB, nhiều hơn ${group(most)} MB. Chia thành nhiều tệp, hoặc bỏ phần không cần.`,
  "too-many-cells": ([cells = "", most = ""]) =>
    `Bảng có ${group(cells)} ô, nhiều hơn ${group(most)}. Bỏ các cột không cần hoặc chia bảng.`,
  "too-many-columns": ([columns = "", most = ""]) =>
    `Bảng có ${group(columns)} cột, nhiều hơn ${group(most)}. Bỏ các cột không cần rồi lưu lại.`,
  "too-many-files": ([files = "", most = ""]) =>
    `Đã chọn ${group(files)} tệp, nhiều hơn ${group(most)}. Chọn ít tệp hơn mỗi lần.`,
  "too-many-rows": ([rows = "", most = ""]) =>
    `Bảng có ${group(rows)} dòng, nhiều hơn ${group(most)}. Chia thành nhiều tệp, hoặc xoá các dòng trống ở cuối.`,
  "too-many-vertices": ([most = ""]) =>
    `Lớp có nhiều hơn ${group(most)} đỉnh. Giản lược đường ranh trong phần mềm bản đồ rồi xuất lại.`,
  "topology-broken": () => "Tệp TopoJSON sai cấu trúc. Xuất lại tệp, hoặc xuất ra GeoJSON.",
  unreadable: () => "Không mở được tệp. Đóng tệp ở phần mềm khác rồi chọn lại.",
  "workbook-broken": () =>
    "Tệp Excel bị hỏng hoặc sai cấu trúc. Mở bằng Excel, lưu thành tệp .xlsx mới rồi chọn lại.",
  "xml-broken": ([line = ""]) =>
    `Tệp XML sai cách viết hoặc bị cắt, từ dòng ${group(line)}. Xuất lại tệp từ phần mềm đã tạo ra nó.`,
  "xml-entities": () =>
    "Tệp khai báo thực thể XML, có thể dùng để lấy tệp khác, nên không được đọc. Xuất lại KML không có DOCTYPE.",
  "xml-not-kml": ([root = ""]) =>
    `Đây là tệp XML “${root}”, không phải KML. Xuất lại ở dạng KML hoặc GeoJSON.`,
  "zip-bomb": ([ratio = ""]) =>
    `Tệp nén phồng lên hơn ${group(ratio)} lần khi mở nên không được đọc. Nén lại chỉ các tệp cần thiết.`,
  "zip-broken": () => "Tệp nén (zip, xlsx, kmz) bị hỏng hoặc chưa chép hết. Chép lại tệp từ nơi lưu.",
  "zip-encrypted": () => "Tệp zip có mật khẩu. Giải nén rồi chọn các tệp bên trong.",
  "zip-entries": ([count = "", most = ""]) =>
    `Tệp zip chứa ${group(count)} tệp, nhiều hơn ${group(most)}. Nén lại chỉ các tệp cần thiết.`,
  "zip-in-zip": ([name = ""]) => `${name} là tệp nén trong tệp nén. Giải nén rồi chọn các tệp bên trong.`,
  "zip-name": ([name = ""]) =>
    `Tệp zip có tên dẫn ra ngoài thư mục (${name}) nên không được đọc. Nén lại từ thư mục chứa các tệp.`,
  "zip-nothing": () =>
    "Trong tệp zip không có tệp nào đọc được. Chọn tệp zip có Excel, CSV, GeoJSON, KML hoặc .shp.",
  "zip-total": ([size = "", most = ""]) =>
    `Tệp nén mở ra ${group(size)} MB, nhiều hơn ${group(most)} MB. Chia thành nhiều tệp.`,
};

const NOTHING_TO_DO = "Không cần làm gì.";

const findings: Record<ReadFindingCode, (facts: ReadFindingFacts) => FaultWords> = {
  "cells-extra": () => ({
    reason: "Ô nằm ngoài các cột có tiêu đề nên được bỏ qua; có thể vì số thập phân viết bằng dấu phẩy.",
    remedy: "Đặt tiêu đề cho cột, hoặc lưu lại với dấu phân cách là dấu chấm phẩy.",
  }),
  "column-repeated": () => ({
    reason: "Hai cột cùng tên; cột sau được đánh số thêm.",
    remedy: "Kiểm tra lại ý nghĩa của hai cột.",
  }),
  "column-unnamed": () => ({
    reason: "Cột có số liệu nhưng không có tiêu đề; cột được gọi theo chữ cái của bảng tính.",
    remedy: "Đặt tiêu đề cho cột, hoặc chọn ý nghĩa của cột ở bước sau.",
  }),
  "crs-link": () => ({
    reason: "Tệp ghi hệ toạ độ bằng một địa chỉ mạng; địa chỉ đó không được mở.",
    remedy: "Chọn hệ toạ độ ở bước sau nếu được hỏi.",
  }),
  "dbf-deleted": () => ({
    reason: "Bản ghi đã đánh dấu xoá trong tệp .dbf nên được bỏ qua.",
    remedy: "Nếu cần bản ghi này, khôi phục nó trong phần mềm bản đồ rồi xuất lại.",
  }),
  "dbf-missing": () => ({
    reason: "Thiếu tệp .dbf nên các hình không có tên và số liệu.",
    remedy: "Chọn lại cả bộ .shp, .dbf, .shx, .prj cùng lúc, hoặc nén chung thành zip.",
  }),
  "encoding-asked": ({ details: [encoding = ""] }) => ({
    reason: `Tệp không ghi bảng mã chữ; tạm đọc theo ${encodingName(encoding)}.`,
    remedy: "Xem các dòng mẫu và chọn cách đọc ra đúng chữ Việt.",
  }),
  "encoding-legacy": ({ details: [font = ""] }) => ({
    reason: `Chữ trong tệp có vẻ gõ bằng phông cũ: ${encodingName(font)}.`,
    remedy:
      "Xem các dòng mẫu và chọn chuyển sang Unicode nếu đúng; chữ hoa của phông .VnTimeH thành chữ thường.",
  }),
  "encoding-mixed": ({ details: [utf8 = "", other = ""] }) => ({
    reason: `Tệp trộn hai bảng mã: dòng ${group(utf8)} là UTF-8, dòng ${group(other)} thì không. Mỗi dòng được đọc theo bảng mã của nó.`,
    remedy: "Xem lại chữ có dấu; tốt nhất lưu lại tệp bằng “CSV UTF-8”.",
  }),
  "extension-differs": ({ details: [extension = "", format = ""] }) => ({
    reason: `Đuôi tệp là “${extension}” nhưng nội dung là ${FORMATS[format] ?? format}; tệp được đọc theo nội dung.`,
    remedy: `${NOTHING_TO_DO} Nên đổi lại đuôi tệp cho đúng.`,
  }),
  "feature-broken": () => ({
    reason: "Mục này không phải là một đối tượng GeoJSON nên được bỏ qua.",
    remedy: "Xuất lại lớp từ phần mềm bản đồ.",
  }),
  "findings-more": ({ details: [count = ""] }) => ({
    reason: `Còn ${group(count)} chỗ nữa cùng loại, không nêu hết ở đây.`,
    remedy: "Sửa cả cột rồi nhập lại.",
  }),
  "formula-error": ({ value }) => ({
    reason: `Công thức báo lỗi ${value}; ô được coi là chưa có số liệu.`,
    remedy: "Sửa công thức trong Excel rồi lưu lại.",
  }),
  "formula-unsaved": () => ({
    reason: "Ô có công thức nhưng chưa lưu kết quả; ô được coi là chưa có số liệu.",
    remedy: "Mở tệp bằng Excel, lưu lại rồi chọn tệp.",
  }),
  "geometry-broken": () => ({
    reason: "Hình của đối tượng sai cấu trúc nên không dùng; số liệu vẫn được đọc.",
    remedy: "Vẽ hoặc xuất lại hình trong phần mềm bản đồ.",
  }),
  "geometry-missing": () => ({
    reason: "Đối tượng không có hình; số liệu vẫn được đọc.",
    remedy: "Không cần làm gì nếu chỉ cần số liệu.",
  }),
  "geometry-not-finite": () => ({
    reason: "Toạ độ có chỗ không phải là số nên hình không dùng; số liệu vẫn được đọc.",
    remedy: "Sửa toạ độ của đối tượng rồi xuất lại.",
  }),
  "header-missing": () => ({
    reason: "Không thấy dòng tiêu đề; các cột được gọi theo chữ cái A, B, C.",
    remedy: "Thêm dòng tiêu đề, hoặc chọn ý nghĩa từng cột ở bước sau.",
  }),
  "kml-network-link": () => ({
    reason: "Tệp trỏ tới một tệp khác trên mạng hoặc trên máy; tệp đó không được mở.",
    remedy: "Nếu cần, lưu lớp được trỏ tới thành KML rồi chọn tệp đó.",
  }),
  "kml-overlay": ({ details: [count = ""] }) => ({
    reason: `Tệp có ${group(count)} ảnh phủ; ảnh không được đọc.`,
    remedy: NOTHING_TO_DO,
  }),
  "member-ignored": ({ details: [names = ""] }) => ({
    reason: `Các mục ${names} của tệp không thuộc GeoJSON nên được bỏ qua.`,
    remedy: NOTHING_TO_DO,
  }),
  "merged-filled": ({ details: [count = ""] }) => ({
    reason: `${group(count)} ô nằm trong các ô gộp dọc được điền theo ô đầu.`,
    remedy: "Kiểm tra các dòng trong ô gộp; không cần làm gì nếu đúng.",
  }),
  "null-bytes": () => ({
    reason: "Tệp có ký tự rỗng (byte 0), đã bỏ đi.",
    remedy: "Xem lại dòng này; tốt nhất xuất lại tệp.",
  }),
  "numbers-row": () => ({
    reason: "Dòng đánh số cột dưới tiêu đề được bỏ qua.",
    remedy: NOTHING_TO_DO,
  }),
  "one-row": () => ({
    reason: "Bảng chỉ có một dòng, nên không rõ là tiêu đề hay số liệu.",
    remedy: "Bảng cần một dòng tiêu đề và ít nhất một dòng số liệu.",
  }),
  "prj-missing": () => ({
    reason: "Thiếu tệp .prj nên không biết hệ toạ độ.",
    remedy: "Chọn kèm tệp .prj, hoặc chọn hệ toạ độ ở bước sau.",
  }),
  "records-differ": ({ details: [shapes = "", records = ""] }) => ({
    reason: `Tệp .shp có ${group(shapes)} hình nhưng tệp .dbf có ${group(records)} bản ghi.`,
    remedy: "Hai tệp có thể không cùng một lớp; xuất lại cả bộ.",
  }),
  "rings-lost": ({ details: [count = ""] }) => ({
    reason: `${group(count)} lỗ không nằm trong vùng nào nên bị bỏ.`,
    remedy: "Sửa hình trong phần mềm bản đồ rồi xuất lại.",
  }),
  "row-note": () => ({
    reason: "Dòng ghi chú, nguồn hoặc chữ ký ở cuối bảng được bỏ qua.",
    remedy: NOTHING_TO_DO,
  }),
  "row-section": () => ({
    reason:
      "Dòng tên xã đứng đầu một nhóm dòng; tên được ghi vào cột “Xã (dòng nhóm)” của các dòng bên dưới.",
    remedy: "Kiểm tra các dòng bên dưới có đúng thuộc xã đó không.",
  }),
  "row-total": () => ({
    reason: "Dòng tổng cộng được bỏ qua, vì tổng được tính lại từ các dòng.",
    remedy: NOTHING_TO_DO,
  }),
  "rows-hidden": ({ details: [count = ""] }) => ({
    reason: `Trang tính có ${group(count)} dòng bị ẩn; các dòng đó vẫn được đọc.`,
    remedy: "Xoá các dòng ẩn trong Excel nếu không muốn nhập.",
  }),
  "sheet-empty": () => ({ reason: "Trang tính này trống.", remedy: NOTHING_TO_DO }),
  "sheet-hidden": () => ({
    reason: "Trang tính này bị ẩn trong Excel.",
    remedy: "Chỉ chọn trang này nếu đúng là trang cần nhập.",
  }),
  "shp-missing": () => ({
    reason: "Thiếu tệp .shp nên chỉ có số liệu, không có hình.",
    remedy: "Chọn lại cả bộ .shp, .dbf, .shx, .prj cùng lúc, hoặc nén chung thành zip.",
  }),
  "text-damaged": () => ({
    reason: "Chữ có dấu đã bị mất từ trước (dấu ? hoặc � trong từ).",
    remedy: "Lấy lại tệp gốc và xuất bằng UTF-8; chữ đã mất không khôi phục được ở đây.",
  }),
  "title-skipped": () => ({
    reason: "Dòng tên bảng, đơn vị tính phía trên tiêu đề được bỏ qua.",
    remedy: "Xem lại nếu dòng này có đơn vị tính hoặc năm.",
  }),
};

function encodingName(id: string): string {
  return new Map(Object.entries(ENCODINGS)).get(id) ?? id;
}

/** Formats as a person calls them. */
const FORMATS: Readonly<Record<string, string>> = {
  text: "bảng chữ (CSV)",
  json: "JSON",
  xml: "XML",
  workbook: "Excel",
  shapefile: "shapefile",
  zip: "tệp nén zip",
};

const ENCODINGS: Record<TextEncoding, string> = {
  unicode: "Giữ nguyên (Unicode)",
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (BE)",
  "windows-1258": "Windows-1258",
  tcvn3: "TCVN3 (ABC, phông .VnTime)",
  vni: "VNI (phông VNI-Times)",
};

/** Words about reading files, Vietnamese: a sentence for every refusal, reason and remedy for every finding. */
export const viImportRead = { refusals, findings, encodings: ENCODINGS };
