package vn.haidang.signature.internal.xml;

import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.xml.tree.XmlElement;

/** What a reference covers. */
public sealed interface Covered {

    /**
     * A part of the signature's own document.
     *
     * @param apex the element covered with all that is in it; empty for the whole document
     * @param leftOut the elements in it that are not covered
     * @param textOnly whether the element's text alone is covered, not its attributes
     */
    record Nodes(Optional<XmlElement> apex, Set<XmlElement> leftOut, boolean textOnly) implements Covered {
        public Nodes {
            leftOut = Set.copyOf(leftOut);
        }

        /** Whether it is exactly this element, whole. */
        boolean isWhole(XmlElement element) {
            return apex.filter(found -> found == element).isPresent() && leftOut.isEmpty() && !textOnly;
        }
    }

    /**
     * Something outside of the signature's document: a file, a part of a container.
     *
     * @param name its name, as the format that found it has it
     */
    record Outside(String name) implements Covered {}
}
