package vn.haidang.report.internal;

import java.time.LocalDate;
import java.util.List;

import vn.haidang.report.ReportPeriod;

/** Writes periods and days as administrative documents do (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
final class PeriodWords {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private PeriodWords() {}

    /** {@code quý III năm 2023} or {@code năm 2023}. */
    static String name(ReportPeriod period) {
        String year = "năm " + period.firstDay().getYear();
        return period.quarter().map(quarter -> "quý " + ROMAN.get(quarter - 1) + " " + year).orElse(year);
    }

    /** {@code 01/7/2023}: days below 10 and the months 1 and 2 have a leading zero, the other months have none. */
    static String day(LocalDate day) {
        return String.format("%02d/%s/%d", day.getDayOfMonth(), month(day), day.getYear());
    }

    /** {@code 02} or {@code 7}. */
    static String month(LocalDate day) {
        int month = day.getMonthValue();
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
