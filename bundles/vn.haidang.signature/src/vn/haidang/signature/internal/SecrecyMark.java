package vn.haidang.signature.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the stamps MẬT, TỐI MẬT and TUYỆT MẬT of the law on state secrets (Luật 29/2018/QH14, Điều 8) in a document's
 * text. A stamp is a line or a box of its own in capital letters; the same words in running text, in a title or in a list
 * of all three are none. The rule is the same for every format. Stateless.
 */
public final class SecrecyMark {

    private static final String SECRET = "MẬT";
    private static final String TOP_SECRET = "TỐI MẬT";
    private static final String HIGHEST_SECRET = "TUYỆT MẬT";

    /** Without spaces; in Unicode, and as text comes out of the old fonts of TCVN 5712 and VNI. */
    private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("MẬT", SECRET),
            Map.entry("TỐIMẬT", TOP_SECRET), Map.entry("TUYỆTMẬT", HIGHEST_SECRET), Map.entry("MËT", SECRET),
            Map.entry("mËt", SECRET), Map.entry("tèimËt", TOP_SECRET), Map.entry("tuyÖtmËt", HIGHEST_SECRET),
            Map.entry("TèIMËT", TOP_SECRET), Map.entry("TUYÖTMËT", HIGHEST_SECRET), Map.entry("MAÄT", SECRET),
            Map.entry("TOÁIMAÄT", TOP_SECRET), Map.entry("TUYEÄTMAÄT", HIGHEST_SECRET));

    /** What may stand around the words of a stamp: its frame, drawn with signs, and what separates nothing. */
    private static final Pattern FRAME = Pattern.compile("^[\\s\\p{Cf}\\p{P}\\p{S}]+|[\\s\\p{Cf}\\p{P}\\p{S}]+$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cf}\\u00A0]+");
    /** What a stamp may say besides: the level's heading before it, the number of the copy behind it. */
    private static final Pattern HEADING = Pattern.compile("^ĐỘ MẬT\\s*:\\s*");
    private static final Pattern COPY = Pattern.compile("[\\s\\p{P}]+(BẢN|Bản) (SỐ|số).*$");
    /** Words that make a title of the word that follows on the next line. */
    private static final Pattern TITLE = Pattern.compile(".*(^|\\s)(BÍ|BẢO|GIẢI|GIỮ|BÁO)$");

    /** One of these is in each of the forms. */
    private static final String LETTERS = "ẬËÄ";

    private SecrecyMark() {}

    /**
     * The mark of a document.
     *
     * @param lines the lines and boxes of its first page, in their order
     * @return MẬT, TỐI MẬT or TUYỆT MẬT, the highest when there are two; empty when there is none
     */
    public static Optional<String> in(List<String> lines) {
        Set<String> found = new HashSet<>();
        String before = "";
        for (String line : joined(lines)) {
            if (mayBeMark(line) && !TITLE.matcher(normal(before)).matches()) {
                of(line).ifPresent(found::add);
            }
            before = line;
        }
        if (found.size() == 3) {
            // a list of the levels, as in a regulation or on a form
            return Optional.empty();
        }
        return List.of(HIGHEST_SECRET, TOP_SECRET, SECRET).stream().filter(found::contains).findFirst();
    }

    /** Whether the line has a letter that each form of a mark has and most lines lack, so that few are looked at closer. */
    private static boolean mayBeMark(String line) {
        boolean plain = line.chars().allMatch(SecrecyMark::isPlain);
        return (plain ? line : Normalizer.normalize(line, Form.NFKC)).chars()
                .anyMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /**
     * Whether the signs that a page draws at one go may belong to a mark: a page without any such has none, however they
     * are put together.
     */
    public static boolean mayContain(String signs) {
        return signs.chars().anyMatch(sign -> LETTERS.indexOf(sign) >= 0 || !isPlain(sign));
    }

    /**
     * Whether the sign stays what it is beside any other: Latin and Vietnamese letters are composed already, and dashes and
     * quotation marks never are; accents that stand alone join the letter before.
     */
    private static boolean isPlain(int sign) {
        if (sign < 0x80) {
            return sign != '^' && sign != '`';
        }
        return sign >= 0xC0 && sign < 0x250 || sign >= 0x1E00 && sign <= 0x1EFF || sign >= 0x2010 && sign <= 0x2026;
    }

    /** The lines, those that are the first word of a stamp joined with the one after. */
    private static List<String> joined(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            int last = all.size() - 1;
            boolean continues = last >= 0 && mayBeMark(line) && Set.of("TỐI", "TUYỆT").contains(packed(all.get(last)));
            if (continues && packed(line).equals(SECRET)) {
                all.set(last, all.get(last) + " " + line);
            } else if (!line.isBlank()) {
                all.add(line);
            }
        }
        return all;
    }

    private static Optional<String> of(String line) {
        String text = HEADING.matcher(normal(line)).replaceFirst("");
        return Optional.ofNullable(FORMS.get(packed(COPY.matcher(text).replaceFirst(""))));
    }

    private static String normal(String line) {
        return FRAME.matcher(Normalizer.normalize(line, Form.NFKC)).replaceAll("");
    }

    private static String packed(String line) {
        return SPACE.matcher(normal(line)).replaceAll("");
    }
}
