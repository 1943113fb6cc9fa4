package vn.haidang.signature.internal.pdf.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;

/**
 * One state of a file between two savings: what an incremental update added to the bytes before it, ISO 32000-1, 7.5.6.
 *
 * @param start the offset behind the revision before it, 0 for the first
 * @param end the offset behind its {@code %%EOF}
 * @param sections its cross-reference sections, oldest first: one, or two when the file is linearized
 * @param entries what they say together
 */
record Revision(long start, long end, List<XrefSection> sections, Map<Integer, Location> entries) {

    Revision {
        sections = List.copyOf(sections);
        entries = Map.copyOf(entries);
    }

    static Revision of(long start, XrefSection section) {
        return new Revision(start, section.end(), List.of(section), section.entries());
    }

    /** This revision with a newer section that lies among its bytes. */
    Revision with(XrefSection section) {
        Map<Integer, Location> merged = new HashMap<>(entries);
        merged.putAll(section.entries());
        return new Revision(start, end, List.of(sections.get(0), section), merged);
    }

    Dictionary trailer() {
        return newest().trailer();
    }

    XrefSection newest() {
        return sections.get(sections.size() - 1);
    }

    /** Whether a reader of the file up to this revision's end comes to the newest section first. */
    boolean isEntered() {
        return sections.get(0).startxref() == newest().offset();
    }
}
