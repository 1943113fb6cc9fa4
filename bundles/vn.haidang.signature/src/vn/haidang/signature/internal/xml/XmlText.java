package vn.haidang.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlNode;

/** The text at the beginning of a document, as a person would read it. Stateless. */
public final class XmlText {

    /** About a page. */
    private static final int MAX_CHARACTERS = 20_000;

    private XmlText() {}

    /** The text of each element that has any, in order; signatures left out. */
    public static List<String> lines(XmlDocument document) {
        Lines lines = new Lines(Set.of());
        lines.add(document.root());
        return lines.finished();
    }

    /**
     * The text of a document in which only some elements begin a new line, as paragraphs do.
     *
     * @param breaking the local names of those elements
     */
    public static List<String> lines(XmlDocument document, Set<String> breaking) {
        Lines lines = new Lines(breaking);
        lines.add(document.root());
        return lines.finished();
    }

    private static final class Lines {
        private final Set<String> breaking;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int left = MAX_CHARACTERS;

        Lines(Set<String> breaking) {
            this.breaking = breaking;
        }

        void add(XmlElement element) {
            if (left <= 0 || Dsig.isSignature(element)) {
                return;
            }
            boolean breaks = breaking.isEmpty() || breaking.contains(element.local());
            if (breaks) {
                end();
            }
            for (XmlNode child : element.children()) {
                if (child instanceof XmlNode.Text text && left > 0) {
                    String part = text.text().substring(0, Math.min(left, text.text().length()));
                    left -= part.length();
                    line.append(part);
                } else if (child instanceof XmlElement inner) {
                    add(inner);
                }
            }
            if (breaks) {
                end();
            }
        }

        private void end() {
            if (!line.toString().isBlank()) {
                done.addAll(line.toString().lines().toList());
            }
            line.setLength(0);
        }

        List<String> finished() {
            end();
            return List.copyOf(done);
        }
    }
}
