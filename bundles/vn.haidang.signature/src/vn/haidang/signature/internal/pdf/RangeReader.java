package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;

/**
 * Reads a signature's ByteRange and holds it against the file's own bytes, so that what is hashed is the whole
 * document and what is left out is the signature and nothing else. ISO 32000-1, 12.8.1; against the attacks known as
 * universal signature forgery and signature wrapping.
 */
final class RangeReader {

    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; ISO 32000-1, 12.8.1";
    private static final byte[] CONTENTS = "/Contents".getBytes(StandardCharsets.US_ASCII);
    /** The most white space accepted between /Contents and its value. */
    private static final int MAX_SPACE = 16;
    private static final int MAX_GAP = 16 << 20;

    private final DocumentBytes file;
    private final List<Finding> findings;

    RangeReader(DocumentBytes file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The range, when the dictionary has one that lies within the file; what is wrong with it is added to the findings. */
    Optional<SignedRange> range(COSDictionary signature) {
        COSArray array = signature.getCOSArray(COSName.BYTERANGE);
        if (array == null) {
            return refuse("missing", "");
        }
        long[] numbers = new long[4];
        if (array.size() != numbers.length) {
            return refuse("malformed", array.size() + " numbers");
        }
        for (int i = 0; i < numbers.length; i++) {
            if (!(array.getObject(i) instanceof COSInteger number) || number.longValue() < 0) {
                return refuse("malformed", String.valueOf(array.getObject(i)));
            }
            numbers[i] = number.longValue();
        }
        return range(numbers);
    }

    private Optional<SignedRange> range(long[] numbers) {
        String shown = Arrays.toString(numbers);
        long length = file.length();
        // each is checked against the file before two are added, so that no sum overflows
        for (long number : numbers) {
            if (number > length) {
                return refuse("outsideFile", shown);
            }
        }
        if (numbers[0] != 0) {
            return refuse("notFromStart", shown);
        }
        if (numbers[2] + numbers[3] > length) {
            return refuse("outsideFile", shown);
        }
        if (numbers[1] > numbers[2]) {
            return refuse("overlapping", shown);
        }
        return Optional.of(new SignedRange(numbers[1], numbers[2], numbers[2] + numbers[3]));
    }

    /** The signature in the gap, when the gap is exactly the value of this dictionary's Contents. */
    Optional<byte[]> contents(COSDictionary signature, SignedRange range) throws IOException {
        long length = range.gapEnd() - range.gapStart();
        if (length < 2 || length > MAX_GAP) {
            return refuse("gap", length + " bytes");
        }
        byte[] gap = file.read(range.gapStart(), (int) length);
        Optional<byte[]> contents = gap[0] == '<' && gap[gap.length - 1] == '>' ? decoded(gap) : Optional.empty();
        boolean own = contents.isPresent()
                && signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString parsed
                && Arrays.equals(parsed.getBytes(), contents.get()) && isValueOfContents(range.gapStart());
        if (!own) {
            return refuse("gap", length + " bytes");
        }
        findings.add(finding(Severity.OK, "ok").showing("ByteRange",
                "0–" + range.gapStart() + ", " + range.gapEnd() + "–" + range.end()));
        return contents;
    }

    private static Optional<byte[]> decoded(byte[] gap) {
        try {
            return Optional.of(
                    HexFormat.of().parseHex(new String(gap, 1, gap.length - 2, StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            // anything but digits in the gap would be content that nobody signed
            return Optional.empty();
        }
    }

    private boolean isValueOfContents(long gapStart) throws IOException {
        int count = (int) Math.min(gapStart, CONTENTS.length + MAX_SPACE);
        byte[] before = file.read(gapStart - count, count);
        int end = before.length;
        while (end > 0 && isSpace(before[end - 1])) {
            end--;
        }
        return end >= CONTENTS.length
                && Arrays.equals(before, end - CONTENTS.length, end, CONTENTS, 0, CONTENTS.length);
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t' || value == '\f' || value == 0;
    }

    private <T> Optional<T> refuse(String result, String shown) {
        findings.add(finding(Severity.ERROR, result).showing("ByteRange", shown));
        return Optional.empty();
    }

    static Finding finding(Severity severity, String result) {
        return Finding.of(Messages.CATALOGUE, severity, "signature.range." + result).citing(CITATION);
    }
}
