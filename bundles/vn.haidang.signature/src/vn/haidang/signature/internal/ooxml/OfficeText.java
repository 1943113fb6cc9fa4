package vn.haidang.signature.internal.ooxml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.signature.internal.SecrecyMark;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.xml.XmlText;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** The text that people see first in a document of Office. Stateless. */
final class OfficeText {

    /** Each of them is read whole; stamps stand at the beginning. */
    private static final int MAX_PARTS = 12;
    /** Paragraphs of Word and of slides; cells and strings of spreadsheets. */
    private static final Set<String> LINES = Set.of("p", "si", "c", "br", "oddHeader", "firstHeader");
    private static final List<String> KINDS = List.of("wordprocessingml.document.main", "wordprocessingml.header",
            "presentationml.slide+", "spreadsheetml.sharedstrings", "spreadsheetml.worksheet");

    private OfficeText() {}

    /** The mark of a state secret on a text, a header, a slide or a sheet. */
    static Optional<String> secrecyMark(OfficePackage pack) throws IOException, XmlRefusedException {
        Stream<String> parts = pack.parts().stream().filter(
                part -> pack.type(part).endsWith("+xml") && KINDS.stream().anyMatch(pack.type(part)::contains));
        for (String part : parts.limit(MAX_PARTS).toList()) {
            Optional<String> mark = secrecyMark(pack, part);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> secrecyMark(OfficePackage pack, String part)
            throws IOException, XmlRefusedException {
        try {
            return SecrecyMark.in(XmlText.lines(pack.xml(part), LINES));
        } catch (ContainerException e) {
            return skipped(e.reason() == ContainerException.Reason.TOO_LARGE, e);
        } catch (XmlRefusedException e) {
            return skipped(e.reason() == XmlRefusedException.Reason.TOO_LARGE, e);
        }
    }

    /** A sheet of a million cells bears no stamp that anybody would see, and its signature can be verified all the same. */
    private static <T, E extends Exception> Optional<T> skipped(boolean tooLarge, E refusal) throws E {
        if (tooLarge) {
            return Optional.empty();
        }
        throw refusal;
    }
}
