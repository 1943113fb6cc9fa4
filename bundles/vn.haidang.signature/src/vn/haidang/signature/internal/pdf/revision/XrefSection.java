package vn.haidang.signature.internal.pdf.revision;

import java.util.Map;
import java.util.OptionalLong;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;

/**
 * One cross-reference section with its trailer.
 *
 * @param offset where it begins
 * @param entries what it says of each object number
 * @param trailer the trailer, or the dictionary of the stream
 * @param hybrid whether a second section stands beside it that only some readers know
 * @param startxref the number behind the word {@code startxref} that follows it; -1 when none does
 * @param bodyEnd the offset behind its trailer or stream
 * @param end the offset behind the {@code %%EOF} that follows it, else {@code bodyEnd}
 */
record XrefSection(long offset, Map<Integer, Location> entries, Dictionary trailer, boolean hybrid, long startxref,
        long bodyEnd, long end) {

    XrefSection {
        entries = Map.copyOf(entries);
    }

    /** The section before this one. */
    OptionalLong previous() throws PdfSyntaxException {
        if (!trailer.has("Prev")) {
            return OptionalLong.empty();
        }
        if (trailer.get("Prev") instanceof Number number && number.isCount()) {
            return OptionalLong.of(number.count());
        }
        throw new PdfSyntaxException("Prev is no offset", offset);
    }
}
