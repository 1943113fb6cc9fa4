package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/**
 * Compares what must not change at all, through all references. Objects that are compared in a place of their own (pages,
 * annotations, fields) only have to be the same objects.
 */
final class FrozenComparison {

    /**
     * The first difference found.
     *
     * @param object the number of the object it is in, 0 when that is not an object of its own
     * @param shadow whether it leads to an object that lay unused in the older revision
     */
    record Difference(int object, boolean shadow) {}

    private static final int BLOCK = 1 << 13;

    private record Pair(PdfValue before, PdfValue after, int object) {}

    private final Step step;
    private final Set<Long> seen = new HashSet<>();

    FrozenComparison(Step step) {
        this.step = step;
    }

    boolean isSame(PdfValue before, PdfValue after) throws IOException {
        return difference(before, after, 0).isEmpty();
    }

    Optional<Difference> difference(PdfValue before, PdfValue after, int object) throws IOException {
        Deque<Pair> waiting = new ArrayDeque<>();
        waiting.add(new Pair(before, after, object));
        while (!waiting.isEmpty()) {
            step.before().step();
            Pair pair = waiting.removeLast();
            Optional<Difference> found = compare(pair, waiting);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> compare(Pair pair, Deque<Pair> waiting) throws IOException {
        PdfValue before = pair.before();
        PdfValue after = pair.after();
        if (after instanceof Reference reference) {
            return follow(pair, reference, waiting);
        }
        if (before instanceof Reference) {
            waiting.add(new Pair(step.before().resolve(before), after, pair.object()));
            return Optional.empty();
        }
        if (before instanceof Dictionary first && after instanceof Dictionary second) {
            addEntries(first, second, "", pair.object(), waiting);
            return Optional.empty();
        }
        if (before instanceof Array first && after instanceof Array second
                && first.items().size() == second.items().size()) {
            for (int i = 0; i < first.items().size(); i++) {
                waiting.add(new Pair(first.items().get(i), second.items().get(i), pair.object()));
            }
            return Optional.empty();
        }
        if (before instanceof Stream first && after instanceof Stream second && isSameBytes(first, second)) {
            // the length counts, not whether it is an object of its own
            addEntries(first.dictionary(), second.dictionary(), "Length", pair.object(), waiting);
            return Optional.empty();
        }
        return before.equals(after) ? Optional.empty() : Optional.of(new Difference(pair.object(), false));
    }

    private Optional<Difference> follow(Pair pair, Reference reference, Deque<Pair> waiting) throws IOException {
        int number = reference.number();
        boolean same = reference.equals(pair.before());
        if (same && (!step.mayDiffer(number) || step.isComparedElsewhere(number))) {
            return Optional.empty();
        }
        PdfValue after = step.after().resolve(reference);
        if (!same && step.isShadow(number) && !(after instanceof PdfValue.Null)) {
            return Optional.of(new Difference(number, true));
        }
        if (!same && (step.isComparedElsewhere(number)
                || pair.before() instanceof Reference other && step.isComparedElsewhere(other.number()))) {
            return Optional.of(new Difference(pair.object(), false));
        }
        int from = pair.before() instanceof Reference other ? other.number() : 0;
        if (seen.add((long) from << 32 | number)) {
            waiting.add(new Pair(step.before().resolve(pair.before()), after, number));
        }
        return Optional.empty();
    }

    private static void addEntries(Dictionary before, Dictionary after, String except, int object,
            Deque<Pair> waiting) {
        Set<String> keys = new LinkedHashSet<>(before.entries().keySet());
        keys.addAll(after.entries().keySet());
        keys.remove(except);
        for (String key : keys) {
            waiting.add(new Pair(before.get(key), after.get(key), object));
        }
    }

    private boolean isSameBytes(Stream before, Stream after) throws IOException {
        if (before.length() != after.length()) {
            return false;
        }
        PdfBytes bytes = step.before().bytes();
        for (long i = 0; before.start() != after.start() && i < before.length(); i += BLOCK) {
            step.before().step();
            int count = (int) Math.min(BLOCK, before.length() - i);
            if (!Arrays.equals(bytes.read(before.start() + i, count), bytes.read(after.start() + i, count))) {
                return false;
            }
        }
        return true;
    }
}
