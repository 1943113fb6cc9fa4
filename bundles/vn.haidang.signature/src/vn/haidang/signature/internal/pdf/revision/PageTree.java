package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/**
 * The pages of one revision in their order, ISO 32000-1, 7.7.3.
 *
 * @param pages the pages
 * @param nodes the numbers of the objects between the catalogue and the pages
 */
record PageTree(List<Page> pages, Set<Integer> nodes) {

    private static final int MAX_PAGES = 50_000;
    private static final List<String> INHERITED = List.of("Resources", "MediaBox", "CropBox", "Rotate");

    /**
     * A page.
     *
     * @param number the number of its object
     * @param entries its entries and those it inherits
     */
    record Page(int number, Dictionary entries) {}

    private record Node(PdfValue value, Map<String, PdfValue> inherited) {}

    static PageTree of(PdfView view) throws IOException {
        List<Page> pages = new ArrayList<>();
        Set<Integer> nodes = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.add(new Node(view.catalog().get("Pages"), Map.of()));
        while (!waiting.isEmpty()) {
            view.step();
            Node node = waiting.removeFirst();
            // the standard demands references; a page that is none has no name by which a change could be followed
            if (!(node.value() instanceof Reference reference) || !seen.add(reference.number())) {
                throw new PdfSyntaxException("a page tree that is no tree", 0);
            }
            Dictionary dictionary = view.dictionary(reference);
            Map<String, PdfValue> inherited = inherited(node, dictionary);
            if (dictionary.has("Kids")) {
                nodes.add(reference.number());
                addFirst(view.array(dictionary.get("Kids")), inherited, waiting);
            } else {
                Map<String, PdfValue> entries = new HashMap<>(inherited);
                entries.putAll(dictionary.entries());
                pages.add(new Page(reference.number(), new Dictionary(entries)));
            }
            if (seen.size() > MAX_PAGES || waiting.size() > MAX_PAGES) {
                throw new TooDemandingException("more than " + MAX_PAGES + " pages");
            }
        }
        return new PageTree(List.copyOf(pages), Set.copyOf(nodes));
    }

    private static Map<String, PdfValue> inherited(Node node, Dictionary dictionary) {
        Map<String, PdfValue> inherited = new HashMap<>(node.inherited());
        for (String key : INHERITED) {
            if (dictionary.has(key)) {
                inherited.put(key, dictionary.get(key));
            }
        }
        return inherited;
    }

    private static void addFirst(List<PdfValue> kids, Map<String, PdfValue> inherited, Deque<Node> waiting) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            waiting.addFirst(new Node(kids.get(i), inherited));
        }
    }

    /** The numbers of the pages in their order. */
    List<Integer> numbers() {
        return pages.stream().map(Page::number).toList();
    }
}
