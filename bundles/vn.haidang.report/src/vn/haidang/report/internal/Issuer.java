package vn.haidang.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;
import vn.haidang.report.ReportPeriod;
import vn.haidang.report.internal.document.Letterhead;

/**
 * Who issues a report and to whom.
 *
 * @param city the city's committee, which receives it
 * @param centre the IT centre, which issues it
 */
record Issuer(String city, String centre) {

    private static final Pattern PLACE = Pattern.compile("(?:thành phố|thị xã|quận|huyện|phường|xã)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A long name is broken after the word for the kind of body, so that no lone word is left for the second line. */
    private static final Pattern LONG_NAME = Pattern.compile("(Trung tâm|Văn phòng|Phòng|Ban|Sở) (.{14,})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands where a name is not known, to be filled in by hand. */
    private static final String BLANK = "…………";

    static Optional<Issuer> of(RegistrySnapshot snapshot) {
        return unit(snapshot, UnitEntry.Kind.CITY)
                .flatMap(city -> unit(snapshot, UnitEntry.Kind.CENTRE).map(centre -> new Issuer(city, centre)));
    }

    static Issuer unknown() {
        return new Issuer(BLANK, BLANK);
    }

    private static Optional<String> unit(RegistrySnapshot snapshot, UnitEntry.Kind kind) {
        return snapshot.units().stream().filter(unit -> unit.kind() == kind).map(UnitEntry::name).findFirst();
    }

    /**
     * The letterhead. Number and day stay open: the clerk fills them in when the report is issued. The month is the one
     * after the period, when reports on it are due.
     */
    Letterhead letterhead(ReportPeriod period) {
        LocalDate due = period.lastDay().plusDays(1);
        Matcher name = LONG_NAME.matcher(centre);
        List<String> lines = name.matches() ? List.of(name.group(1), name.group(2)) : List.of(centre);
        return new Letterhead(capitals(city), lines.stream().map(Issuer::capitals).toList(),
                "Số:        /BC-" + abbreviation(),
                place() + ", ngày      tháng " + PeriodWords.month(due) + " năm " + due.getYear());
    }

    /** The name of the place alone, as it stands before the date: {@code Quy Nhơn}. */
    private String place() {
        Matcher matcher = PLACE.matcher(city);
        return matcher.find() ? matcher.group(1) : city;
    }

    /** The centre in the symbol of its documents, by the initials of its name: {@code TTCNTT}. */
    private String abbreviation() {
        return capitals(Stream.of(centre.split("[\\s–-]+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
