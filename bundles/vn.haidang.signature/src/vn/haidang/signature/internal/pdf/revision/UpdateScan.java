package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;
import vn.haidang.signature.internal.pdf.revision.IndirectReader.Indirect;

/**
 * Goes through the bytes of one incremental update: it must consist of the objects its cross-reference section lists,
 * each once, of that section and of nothing else. Whatever else lies there is food for readers that repair.
 */
final class UpdateScan {

    /** Signing software leaves its name in a comment of one line. */
    private static final int MAX_COMMENT = 200;
    /** The most changes named of one update; there is no end to what could be wrong. */
    private static final int MAX_NAMED = 100;
    private static final List<String> STRUCTURE = List.of("obj", "stream", "xref", "trailer", "<<", ">>");

    private final PdfRevisions file;
    private final int index;
    private final Revision revision;
    private final PdfBytes bytes;
    private final Map<Long, Integer> objects = new HashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private long position;

    UpdateScan(PdfRevisions file, int index) {
        this.file = file;
        this.index = index;
        this.revision = file.revision(index);
        this.bytes = file.bytes();
        this.position = revision.start();
    }

    List<Change> changes() throws IOException {
        if (revision.sections().size() > 1 || revision.newest().hybrid()) {
            add(Kind.HYBRID, 0, "");
        }
        try {
            while (position < revision.end() && changes.size() < MAX_NAMED) {
                next();
            }
        } catch (PdfSyntaxException e) {
            add(Kind.BROKEN, 0, String.valueOf(e.getMessage()));
        }
        checkEntries();
        return changes;
    }

    private void next() throws IOException {
        file.limit().step();
        int first = bytes.at(position);
        if (PdfReader.isSpace(first)) {
            position++;
        } else if (first == '%') {
            comment();
        } else if (isSectionHere() && first == 'x') {
            position = revision.newest().bodyEnd();
        } else if (first >= '0' && first <= '9') {
            object();
        } else if (bytes.has("startxref", position)) {
            PdfReader reader = new PdfReader(bytes, position, file.limit());
            reader.expect("startxref");
            reader.count();
            position = reader.position();
        } else {
            add(Kind.STRAY_BYTES, 0, "byte " + position);
            position = revision.end();
        }
    }

    private boolean isSectionHere() {
        long distance = position - revision.newest().offset();
        return distance >= 0 && distance <= XrefReader.MAX_SPACE;
    }

    private void comment() throws IOException {
        long start = position;
        while (position < revision.end() && bytes.at(position) != '\n' && bytes.at(position) != '\r') {
            position++;
        }
        String text = bytes.latin(start, (int) Math.min(position - start, MAX_COMMENT + 1));
        if (text.startsWith("%%EOF") && text.length() == "%%EOF".length()) {
            if (position < revision.end()) {
                add(Kind.SECOND_END, 0, "byte " + start);
            }
        } else if (text.contains("%PDF-")) {
            add(Kind.SECOND_HEADER, 0, "byte " + start);
        } else if (text.length() > MAX_COMMENT || STRUCTURE.stream().anyMatch(text::contains)
                || !isBinaryMark(text) && !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            add(Kind.STRAY_BYTES, 0, "byte " + start);
        }
    }

    /** The line that tells programs which move files that this one is binary. */
    private static boolean isBinaryMark(String text) {
        return text.length() <= 8;
    }

    private void object() throws IOException {
        Indirect object = IndirectReader.read(bytes, position, file.limit(),
                reference -> file.length(reference, index));
        int number = object.number();
        objects.put(position, number);
        if (!numbers.add(number)) {
            add(Kind.DUPLICATE_OBJECT, number, "");
        }
        Optional<Location> place = Optional.ofNullable(revision.entries().get(number));
        boolean listed = place.filter(found -> found.kind() == Location.Kind.FILE && found.place() == position
                && found.detail() == object.generation()).isPresent();
        if (!listed && !isSectionHere()) {
            add(Kind.UNLISTED_OBJECT, number, "");
        }
        position = object.end();
    }

    private void checkEntries() {
        for (int number : file.changedSince(index - 1)) {
            if (changes.size() >= MAX_NAMED) {
                return;
            }
            if (file.isContainer(number, index - 1)) {
                add(Kind.OBJECT_STREAM, number, "");
            }
            Optional<Location> place = file.place(number, index);
            if (place.isPresent() && !isHere(number, place.get())) {
                add(Kind.ELSEWHERE, number, "");
            }
        }
    }

    private boolean isHere(int number, Location place) {
        if (place.kind() == Location.Kind.FILE) {
            return Integer.valueOf(number).equals(objects.get(place.place()));
        }
        int container = (int) place.place();
        return file.place(container, index).filter(found -> found.kind() == Location.Kind.FILE)
                .filter(found -> Integer.valueOf(container).equals(objects.get(found.place()))).isPresent();
    }

    private void add(Kind kind, int object, String what) {
        changes.add(new Change(kind, 0, object, what));
    }
}
