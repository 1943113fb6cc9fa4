package vn.haidang.signature.tests.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.TestPdf;

/** Changes a PDF at random: the same numbers give the same change. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Fa-f0-9])\\d{1,10}(?![A-Fa-f0-9])");
    private static final List<String> WORDS = List.of("/ByteRange", "/Contents", "/Prev", "/Root", "/Kids", "/Annots",
            "/Fields", "/AcroForm", "/V ", "/Length", "/Size", "startxref", "xref", "trailer", "endobj", "%%EOF",
            " obj",
            "stream", "endstream", " R", "<<", ">>", " n", " f", "/Type", "/SubFilter", "/FT", "/Sig", "/Resources");
    private static final List<String> VALUES = List.of("null", "<< >>", "[ ]", "4 0 R", "12 0 R", "(x)", "0", "-1",
            "<< /Type /Page /Parent 2 0 R /Contents 12 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Pages /Kids [2 0 R] /Count 1 >>", "<< /Type /Catalog /Pages 16 0 R >>",
            "<< /FT /Sig /T (x) /V 21 0 R /Rect [0 0 595 842] /AP << /N 12 0 R >> >>",
            HandmadePdf.text(HandmadePdf.OTHER_AMOUNT), HandmadePdf.appearance("x"),
            "<< /Type /Annot /Subtype /FreeText /Rect [0 0 595 842] /Contents (x) /AP << /N 11 0 R >> >>",
            "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R /OpenAction [3 0 R /Fit] >>",
            "<< /Fields [10 0 R 20 0 R] /SigFlags 3 /NeedAppearances true >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>");

    private final byte[] bytes;
    private final Random random;

    private Mutation(byte[] bytes, Random random) {
        this.bytes = bytes;
        this.random = random;
    }

    static byte[] of(byte[] original, Random random) {
        byte[] mutant = original;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutant = new Mutation(mutant, random).once();
        }
        return mutant;
    }

    private byte[] once() {
        return switch (random.nextInt(12)) {
            case 0 -> flipped();
            case 1 -> replaced(place(), 0, noise(1 + random.nextInt(8)));
            case 2 -> replaced(place(), 1 + random.nextInt(20), new byte[0]);
            case 3 -> doubled();
            case 4, 5 -> otherNumber();
            case 6 -> otherWord();
            case 7 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, place()) : flipped();
            case 8 -> replaced(place(), 0, value().getBytes(StandardCharsets.ISO_8859_1));
            case 9 -> TestPdf.joined(bytes, noise(1 + random.nextInt(30)));
            default -> updated();
        };
    }

    private byte[] flipped() {
        byte[] copy = bytes.clone();
        copy[place()] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private byte[] doubled() {
        int from = place();
        int to = Math.min(bytes.length, from + 1 + random.nextInt(400));
        return replaced(place(), 0, Arrays.copyOfRange(bytes, from, to));
    }

    /** One of the numbers by which the file is held together. */
    private byte[] otherNumber() {
        Matcher matcher = NUMBER.matcher(text());
        int from = place();
        if (!matcher.find(from) && !matcher.find(0)) {
            return flipped();
        }
        int length = matcher.end() - matcher.start();
        String number = random.nextBoolean()
                ? String.valueOf(random.nextInt(bytes.length * 2))
                : String.valueOf(Long.parseLong(matcher.group()) + random.nextInt(5) - 2);
        String fitted = random.nextBoolean() && number.length() <= length
                ? "0".repeat(length - number.length()) + number
                : number;
        return replaced(matcher.start(), length, fitted.getBytes(StandardCharsets.ISO_8859_1));
    }

    private byte[] otherWord() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String other = WORDS.get(random.nextInt(WORDS.size()));
        int at = text().indexOf(word, random.nextInt(4) == 0 ? 0 : place());
        return at < 0 ? flipped() : replaced(at, word.length(), other.getBytes(StandardCharsets.ISO_8859_1));
    }

    private byte[] updated() {
        try {
            HandmadePdf update = HandmadePdf.after(bytes);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int number = 1 + random.nextInt(26);
                if (random.nextInt(4) == 0) {
                    update.entry(number, random.nextInt(bytes.length));
                } else {
                    update.object(number, value());
                }
            }
            return update.bytes();
        } catch (RuntimeException e) {
            // an earlier change left nothing to append to
            return flipped();
        }
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** Somewhere, but seldom among the zeros behind the signature, which fill most of the file. */
    private int place() {
        int at = random.nextInt(bytes.length);
        for (int i = 0; i < 6 && bytes[at] == '0'; i++) {
            at = random.nextInt(bytes.length);
        }
        return at;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] replaced(int at, int length, byte[] by) {
        int to = Math.min(bytes.length, at + length);
        return TestPdf.joined(TestPdf.joined(Arrays.copyOf(bytes, at), by),
                Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
