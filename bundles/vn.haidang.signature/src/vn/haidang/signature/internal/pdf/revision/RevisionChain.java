package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Follows a file's cross-reference sections from its end to its beginning and tells the revisions by them. */
final class RevisionChain {

    /** A clerk's day has some hundred savings; more are made to exhaust. */
    private static final int MAX_SECTIONS = 10_000;
    /** Readers look for the end of a file in its last bytes only. */
    private static final int END_LENGTH = 2_048;

    private final PdfBytes file;
    private final WorkLimit limit;

    RevisionChain(PdfBytes file, WorkLimit limit) {
        this.file = file;
        this.limit = limit;
    }

    /** The revisions, oldest first. */
    List<Revision> revisions() throws IOException {
        List<Revision> revisions = new ArrayList<>();
        for (XrefSection section : sections()) {
            int last = revisions.size() - 1;
            if (last < 0) {
                revisions.add(Revision.of(0, section));
            } else if (section.end() > revisions.get(last).end()) {
                revisions.add(Revision.of(revisions.get(last).end(), section));
            } else if (revisions.get(last).sections().size() == 1) {
                // a linearized file begins with its newer section
                revisions.set(last, revisions.get(last).with(section));
            } else {
                throw new PdfSyntaxException("a cross-reference section inside an older revision", section.offset());
            }
        }
        for (Revision revision : revisions) {
            if (!revision.isEntered()) {
                throw new PdfSyntaxException("a revision ends with the offset of another cross-reference section",
                        revision.end());
            }
        }
        return revisions;
    }

    private List<XrefSection> sections() throws IOException {
        long mark = file.last("startxref", file.length() - END_LENGTH, file.length());
        if (mark < 0) {
            throw new PdfSyntaxException("startxref is missing", file.length());
        }
        PdfReader reader = new PdfReader(file, mark, limit);
        reader.expect("startxref");
        XrefReader sections = new XrefReader(file, limit);
        List<XrefSection> found = new ArrayList<>();
        Set<Long> offsets = new HashSet<>();
        int entries = 0;
        for (OptionalLong next = OptionalLong.of(reader.count()); next.isPresent();) {
            if (!offsets.add(next.getAsLong())) {
                throw new PdfSyntaxException("cross-reference sections in a circle", next.getAsLong());
            }
            XrefSection section = sections.section(next.getAsLong());
            found.add(section);
            entries += section.entries().size();
            if (found.size() > MAX_SECTIONS || entries > XrefReader.MAX_OBJECTS) {
                throw new TooDemandingException(found.size() + " revisions, " + entries + " entries");
            }
            next = section.previous();
        }
        Collections.reverse(found);
        return found;
    }
}
