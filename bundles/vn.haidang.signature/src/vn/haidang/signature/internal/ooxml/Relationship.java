package vn.haidang.signature.internal.ooxml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * A link from a part to another or to something outside (ECMA-376, part 2, 6.5).
 *
 * @param id its name among those of its source
 * @param target as it is written
 * @param external whether it leads out of the package
 */
record Relationship(String id, String type, String target, boolean external) {

    /** Reads a part of relationships. */
    static List<Relationship> all(XmlDocument document) throws ContainerException {
        if (!document.root().is(Opc.RELATIONSHIPS, "Relationships")) {
            throw broken(document.root().local());
        }
        List<Relationship> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (XmlElement element : document.root().elements()) {
            Optional<String> id = element.attribute("Id");
            Optional<String> type = element.attribute("Type");
            Optional<String> target = element.attribute("Target");
            String mode = element.attribute("TargetMode").orElse("Internal");
            boolean right = element.is(Opc.RELATIONSHIPS, "Relationship") && element.elements().isEmpty()
                    && id.isPresent() && type.isPresent() && target.isPresent() && ids.add(id.get())
                    && Set.of("Internal", "External").contains(mode);
            if (!right) {
                throw broken(id.orElse(element.local()));
            }
            all.add(new Relationship(id.get(), type.get(), target.get(), mode.equals("External")));
        }
        return all;
    }

    private static ContainerException broken(String what) {
        return new ContainerException(ContainerException.Reason.BROKEN, "relationship " + what);
    }

    /** The last word of its type. */
    String kind() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The part it leads to; empty when it leads out, or nowhere. */
    Optional<String> part(String source) {
        if (external) {
            return Optional.empty();
        }
        try {
            URI resolved = new URI("pack", "p", source, null, null).resolve(target);
            return Optional.ofNullable(resolved.getPath()).filter(path -> path.startsWith("/"));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
