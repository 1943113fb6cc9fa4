package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;
import vn.haidang.signature.internal.pdf.revision.FrozenComparison.Difference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/** Two revisions, one following the other, and what was found to differ between them; for one thread. */
final class Step {

    /** The most changes named of one step; there is no end to what could be wrong. */
    private static final int MAX_NAMED = 200;

    private final PdfView before;
    private final PdfView after;
    private final Set<Integer> differing;
    private final Set<Integer> newlyUsed;
    private final Set<Integer> comparedElsewhere = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param differing the objects that differ or lead to one that does
     * @param newlyUsed the objects that nothing led to in any revision before
     */
    Step(PdfView before, PdfView after, Set<Integer> differing, Set<Integer> newlyUsed) {
        this.before = before;
        this.after = after;
        this.differing = differing;
        this.newlyUsed = newlyUsed;
    }

    PdfView before() {
        return before;
    }

    PdfView after() {
        return after;
    }

    boolean mayDiffer(int number) {
        return differing.contains(number);
    }

    /** Whether a value can have changed; one that is no reference is looked into. */
    boolean mayDiffer(PdfValue first, PdfValue second) {
        return !first.equals(second) || !(second instanceof Reference reference) || mayDiffer(reference.number());
    }

    /** Whether an object lay in the file before without being used. */
    boolean isShadow(int number) {
        return newlyUsed.contains(number) && before.has(number);
    }

    boolean isComparedElsewhere(int number) {
        return comparedElsewhere.contains(number);
    }

    /** Notes an object of the older revision that has rules of its own. */
    void compareElsewhere(int number) {
        comparedElsewhere.add(number);
    }

    void add(Kind kind, int page, int object, String what) {
        if (changes.size() < MAX_NAMED || kind.allowed() == Change.Allowed.NEVER
                && changes.size() < 2 * MAX_NAMED) {
            changes.add(new Change(kind, page, object, what));
        }
    }

    void addAll(List<Change> more) {
        more.forEach(change -> add(change.kind(), change.page(), change.object(), change.what()));
    }

    /** Compares what must not change and notes when it does. */
    boolean frozen(Kind kind, int page, String what, PdfValue first, PdfValue second) throws IOException {
        Optional<Difference> difference = new FrozenComparison(this).difference(first, second, 0);
        difference.ifPresent(found -> add(found.shadow() ? Kind.SHADOW : kind, page, found.object(), what));
        return difference.isEmpty();
    }

    boolean isSame(PdfValue first, PdfValue second) throws IOException {
        return new FrozenComparison(this).isSame(first, second);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
