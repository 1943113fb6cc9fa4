package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.pdf.revision.IndirectReader.Indirect;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/**
 * A PDF with every state it went through, read from the bytes as any reader would see each state, and never repaired.
 * For one thread, while the document is open.
 */
public final class PdfRevisions {

    /** Objects that are held once read. */
    private static final int MAX_HELD = 20_000;
    /** Object streams that are held unpacked, of at most {@link StreamDecoder#MAX_LENGTH} each. */
    private static final int MAX_UNPACKED = 3;

    private record Place(long offset, int index) {}

    private final PdfBytes file;
    private final WorkLimit limit;
    private final List<Revision> revisions;
    private final ObjectTable table;
    private final Map<Place, PdfValue> held = new Recent<>(MAX_HELD);
    private final Map<Long, ObjectStream> unpacked = new Recent<>(MAX_UNPACKED);

    private PdfRevisions(PdfBytes file, WorkLimit limit, List<Revision> revisions) {
        this.file = file;
        this.limit = limit;
        this.revisions = List.copyOf(revisions);
        this.table = new ObjectTable(revisions);
    }

    /**
     * Reads the cross-reference sections of a document.
     *
     * @throws PdfSyntaxException when readers would have to repair it
     * @throws TooDemandingException when it goes beyond the limits
     */
    public static PdfRevisions read(DocumentBytes document, WorkLimit limit) throws IOException {
        PdfBytes file = PdfBytes.of(document);
        if (!file.has("%PDF-", 0)) {
            throw new PdfSyntaxException("the file does not begin with %PDF-", 0);
        }
        return new PdfRevisions(file, limit, new RevisionChain(file, limit).revisions());
    }

    /** How many revisions there are; the first has the index 0. */
    public int count() {
        return revisions.size();
    }

    /** The offset behind a revision's {@code %%EOF}. */
    public long end(int index) {
        return revisions.get(index).end();
    }

    /**
     * The revision that ends at an offset, white space behind its end aside.
     *
     * @return empty when the offset lies within a revision or beyond the last
     */
    public Optional<Integer> endingAt(long offset) throws IOException {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            if (revisions.get(i).end() <= offset) {
                return isBlank(revisions.get(i).end(), offset) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isBlank(long from, long to) throws IOException {
        long at = from;
        while (at < to && PdfReader.isSpace(file.at(at))) {
            at++;
        }
        return at == to;
    }

    /** The document as of a revision. */
    public PdfView view(int index) {
        return new PdfView(this, index);
    }

    /** The places of all objects of the last revision, for comparing with what another reader found. */
    public Optional<Long> placeOf(int number, int generation) {
        return place(number, count() - 1).filter(place -> place.generation() == generation)
                .map(place -> place.kind() == Location.Kind.OBJECT_STREAM ? -place.place() : place.place());
    }

    Revision revision(int index) {
        return revisions.get(index);
    }

    PdfBytes bytes() {
        return file;
    }

    WorkLimit limit() {
        return limit;
    }

    Set<Integer> changedSince(int before) {
        return table.changed(revisions.get(before + 1), before + 1);
    }

    Optional<Location> place(int number, int revision) {
        return table.at(number, revision);
    }

    boolean isContainer(int number, int revision) {
        return table.isContainer(number, revision);
    }

    /** The value of an object in a revision, null's value when there is none. */
    PdfValue object(Reference reference, int revision) throws IOException {
        Optional<Location> place = place(reference.number(), revision)
                .filter(found -> found.generation() == reference.generation());
        return place.isEmpty() ? PdfValue.NULL : object(reference.number(), place.get(), revision);
    }

    private PdfValue object(int number, Location place, int revision) throws IOException {
        limit.step();
        if (place.kind() == Location.Kind.FILE) {
            Place key = new Place(place.place(), -1);
            PdfValue known = held.get(key);
            if (known == null) {
                known = read(number, place, reference -> length(reference, revision));
                held.put(key, known);
            }
            return known;
        }
        Location container = place((int) place.place(), revision)
                .filter(found -> found.kind() == Location.Kind.FILE)
                .orElseThrow(() -> new PdfSyntaxException("object stream " + place.place() + " is missing", 0));
        Place key = new Place(container.place(), place.detail());
        PdfValue known = held.get(key);
        if (known == null) {
            known = container((int) place.place(), container, revision).object(number, place.detail(), limit);
            held.put(key, known);
        }
        return known;
    }

    private PdfValue read(int number, Location place, IndirectReader.Lengths lengths) throws IOException {
        Indirect object = IndirectReader.read(file, place.place(), limit, lengths);
        if (object.number() != number || object.generation() != place.generation()) {
            throw new PdfSyntaxException("object " + number + " is not where the file says", place.place());
        }
        return object.value();
    }

    long length(Reference reference, int revision) throws IOException {
        Location place = place(reference.number(), revision)
                .filter(found -> found.kind() == Location.Kind.FILE && found.generation() == reference.generation())
                .orElseThrow(() -> new PdfSyntaxException("a stream's length is missing", 0));
        PdfValue value = read(reference.number(), place, other -> {
            throw new PdfSyntaxException("a stream's length is a stream", place.place());
        });
        if (value instanceof Number number && number.isCount()) {
            return number.count();
        }
        throw new PdfSyntaxException("a stream's length is no number", place.place());
    }

    private ObjectStream container(int number, Location place, int revision) throws IOException {
        ObjectStream known = unpacked.get(place.place());
        if (known == null) {
            PdfValue value = read(number, place, reference -> length(reference, revision));
            if (!(value instanceof Stream stream)) {
                throw new PdfSyntaxException("object stream " + number + " is no stream", place.place());
            }
            known = ObjectStream.of(file, stream, limit);
            unpacked.put(place.place(), known);
        }
        return known;
    }

    /** Holds what was asked for last. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
