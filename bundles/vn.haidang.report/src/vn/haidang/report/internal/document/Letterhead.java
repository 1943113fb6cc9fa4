package vn.haidang.report.internal.document;

import java.util.List;

/**
 * The head of an administrative document, its parts ready to be written.
 *
 * @param superior the body above the issuing one, in capitals
 * @param body the issuing body, in capitals, a line each
 * @param numberAndSymbol {@code Số: 12/BC-TTCNTT}
 * @param placeAndDate {@code Quy Nhơn, ngày 05 tháng 10 năm 2023}
 */
public record Letterhead(String superior, List<String> body, String numberAndSymbol, String placeAndDate) {
    public Letterhead {
        body = List.copyOf(body);
    }
}
