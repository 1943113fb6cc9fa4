package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;

/**
 * Tells what each incremental update after a signed revision changed, by comparing what a reader sees before and after it.
 * Nothing is taken for harmless because it is unknown. For one thread.
 */
public final class RevisionComparer {

    private final PdfRevisions file;
    private final ReferenceGraph graph = new ReferenceGraph();

    /**
     * Prepares the comparison.
     *
     * @param first the first revision whose successors are to be looked at
     * @throws PdfSyntaxException when that revision itself cannot be read without repairing it
     */
    public RevisionComparer(PdfRevisions file, int first) throws IOException {
        this.file = file;
        graph.include(file.view(first), Set.of());
    }

    /**
     * What the revision after this one changed; to be asked for one after the other.
     *
     * @throws TooDemandingException when it goes beyond the limits
     */
    public List<Change> changesAfter(int index) throws IOException {
        List<Change> scanned = new UpdateScan(file, index + 1).changes();
        Set<Integer> changed = file.changedSince(index);
        PdfView after = file.view(index + 1);
        Step step;
        try {
            Set<Integer> newlyUsed = graph.include(after, changed);
            newlyUsed.removeAll(changed);
            step = new Step(file.view(index), after, graph.leadingTo(changed), newlyUsed);
        } catch (PdfSyntaxException e) {
            return List.of(broken(e));
        }
        step.addAll(scanned);
        try {
            new CatalogComparison(step).compare();
        } catch (PdfSyntaxException e) {
            step.addAll(List.of(broken(e)));
        }
        return step.changes();
    }

    private static Change broken(PdfSyntaxException e) {
        return new Change(Kind.BROKEN, 0, 0, String.valueOf(e.getMessage()));
    }
}
