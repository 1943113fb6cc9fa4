package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Name;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/** Reads cross-reference tables and streams, ISO 32000-1, 7.5.4 to 7.5.8, and repairs none. */
final class XrefReader {

    /** A book of 10,000 pages has some 100,000; each costs memory. */
    static final int MAX_OBJECTS = 500_000;
    /** ISO 32000-1, annex C. */
    private static final int MAX_NUMBER = 8_388_607;
    private static final int MAX_WIDTH = 8;
    /** Some writers count to the line break before a section. */
    static final int MAX_SPACE = 4;

    private final PdfBytes file;
    private final WorkLimit limit;

    XrefReader(PdfBytes file, WorkLimit limit) {
        this.file = file;
        this.limit = limit;
    }

    XrefSection section(long offset) throws IOException {
        long start = offset;
        while (start - offset < MAX_SPACE && PdfReader.isSpace(file.at(start))) {
            start++;
        }
        PdfReader reader = new PdfReader(file, start, limit);
        if (file.has("xref", start)) {
            reader.expect("xref");
            return table(offset, reader);
        }
        Stream stream = IndirectReader.stream(file, start, limit);
        reader.moveTo(IndirectReader.endOf(file, stream, limit));
        return ended(offset, reader, entries(stream), stream.dictionary(), false);
    }

    private XrefSection table(long offset, PdfReader reader) throws IOException {
        Map<Integer, Location> entries = new HashMap<>();
        while (!reader.take("trailer")) {
            subsection(reader, entries);
        }
        Dictionary trailer = reader.dictionary();
        if (!(trailer.get("XRefStm") instanceof Number second)) {
            return ended(offset, reader, entries, trailer, false);
        }
        Stream stream = IndirectReader.stream(file, second.count(), limit);
        entries(stream).forEach((number, location) -> entries.merge(number, location,
                (first, other) -> first.isFree() ? other : first));
        return ended(offset, reader, entries, trailer, true);
    }

    private void subsection(PdfReader reader, Map<Integer, Location> entries) throws IOException {
        long first = reader.count();
        long count = reader.count();
        for (long number = first; number < first + count; number++) {
            limit.step();
            long place = reader.count();
            long generation = reader.count();
            boolean used = reader.take("n");
            if (!used) {
                reader.expect("f");
            }
            put(entries, number, used
                    ? new Location(Location.Kind.FILE, place, (int) Math.min(generation, Integer.MAX_VALUE))
                    : Location.free(), reader.position());
        }
    }

    private static void put(Map<Integer, Location> entries, long number, Location location, long offset)
            throws IOException {
        if (number > MAX_NUMBER) {
            throw new PdfSyntaxException("an object number beyond all bounds", offset);
        }
        if (entries.put((int) number, location) != null) {
            throw new PdfSyntaxException("object " + number + " is listed twice", offset);
        }
        if (entries.size() > MAX_OBJECTS) {
            throw new TooDemandingException("more than " + MAX_OBJECTS + " objects");
        }
    }

    private Map<Integer, Location> entries(Stream stream) throws IOException {
        Dictionary dictionary = stream.dictionary();
        if (!dictionary.get("Type").equals(new Name("XRef"))) {
            throw new PdfSyntaxException("no cross-reference stream", stream.start());
        }
        List<Integer> widths = counts(dictionary.get("W"), stream);
        if (widths.size() != 3 || widths.stream().anyMatch(width -> width > MAX_WIDTH)) {
            throw new PdfSyntaxException("a cross-reference stream with other fields", stream.start());
        }
        List<Integer> index = dictionary.has("Index")
                ? counts(dictionary.get("Index"), stream)
                : List.of(0, counts(new Array(List.of(dictionary.get("Size"))), stream).get(0));
        byte[] data = StreamDecoder.decode(file, stream);
        return entries(new Fields(data, widths, stream.start()), index);
    }

    private Map<Integer, Location> entries(Fields fields, List<Integer> index) throws IOException {
        Map<Integer, Location> entries = new HashMap<>();
        for (int i = 0; i + 1 < index.size(); i += 2) {
            for (long number = index.get(i); number < (long) index.get(i) + index.get(i + 1); number++) {
                limit.step();
                put(entries, number, fields.next(), fields.offset);
            }
        }
        return entries;
    }

    private static List<Integer> counts(PdfValue value, Stream stream) throws PdfSyntaxException {
        List<Integer> counts = new ArrayList<>();
        if (value instanceof Array array) {
            for (PdfValue item : array.items()) {
                if (!(item instanceof Number number) || !number.isCount() || number.value() > MAX_NUMBER) {
                    throw new PdfSyntaxException("a cross-reference stream with odd numbers", stream.start());
                }
                counts.add((int) number.count());
            }
        }
        return counts;
    }

    /** With what stands behind a section: {@code startxref}, a number, {@code %%EOF}. */
    private XrefSection ended(long offset, PdfReader reader, Map<Integer, Location> entries, Dictionary trailer,
            boolean hybrid) throws IOException {
        long bodyEnd = reader.position();
        if (!reader.take("startxref")) {
            // the first section of a linearized file; it must lie within a revision that ends rightly
            return new XrefSection(offset, entries, trailer, hybrid, -1, bodyEnd, bodyEnd);
        }
        long number = reader.count();
        long mark = reader.position();
        while (PdfReader.isSpace(file.at(mark))) {
            mark++;
        }
        if (!file.has("%%EOF", mark)) {
            throw new PdfSyntaxException("%%EOF is missing", mark);
        }
        return new XrefSection(offset, entries, trailer, hybrid, number, bodyEnd, mark + "%%EOF".length());
    }

    /** The fields of a cross-reference stream, one entry after the other. */
    private static final class Fields {
        private final byte[] data;
        private final List<Integer> widths;
        private final long offset;
        private int at;

        Fields(byte[] data, List<Integer> widths, long offset) {
            this.data = data;
            this.widths = widths;
            this.offset = offset;
        }

        Location next() throws PdfSyntaxException {
            long kind = field(widths.get(0), 1);
            long place = field(widths.get(1), 0);
            long detail = field(widths.get(2), 0);
            if (detail > Integer.MAX_VALUE || detail < 0 || place < 0) {
                throw new PdfSyntaxException("a cross-reference stream with odd numbers", offset);
            }
            return switch ((int) Math.min(kind, 3)) {
                case 0 -> Location.free();
                case 1 -> new Location(Location.Kind.FILE, place, (int) detail);
                case 2 -> new Location(Location.Kind.OBJECT_STREAM, place, (int) detail);
                default -> throw new PdfSyntaxException("an unknown kind of entry", offset);
            };
        }

        private long field(int width, long otherwise) throws PdfSyntaxException {
            if (at + width > data.length) {
                throw new PdfSyntaxException("a cross-reference stream is too short", offset);
            }
            long value = width == 0 ? otherwise : 0;
            for (int i = 0; i < width; i++) {
                value = value << 8 | data[at++] & 0xFF;
            }
            return value;
        }
    }
}
