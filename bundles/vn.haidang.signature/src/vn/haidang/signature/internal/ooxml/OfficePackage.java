package vn.haidang.signature.internal.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.internal.container.Container;
import vn.haidang.signature.internal.container.ContainerEntry;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.container.ContainerException.Reason;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** The parts of a package, their content types and relationships (ECMA-376, part 2). For one document and one thread. */
final class OfficePackage {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final int MAX_XML = 16 << 20;

    private final Container container;
    private final Map<String, ContainerEntry> parts = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, XmlDocument> relationshipParts = new LinkedHashMap<>();

    OfficePackage(Container container) throws IOException, XmlRefusedException {
        this.container = container;
        for (ContainerEntry entry : container.entries()) {
            if (entry.name().contains("[") && !entry.name().equals(Opc.CONTENT_TYPES)) {
                throw new ContainerException(Reason.UNSUPPORTED, entry.name());
            }
            if (!entry.isFolder() && !entry.name().equals(Opc.CONTENT_TYPES)) {
                parts.put("/" + entry.name(), entry);
                names.put(Opc.folded("/" + entry.name()), "/" + entry.name());
            }
        }
        readTypes();
        for (String part : parts.keySet()) {
            if (isRelationships(part)) {
                relationshipParts.put(part, xml(part));
            }
        }
    }

    private void readTypes() throws IOException, XmlRefusedException {
        ContainerEntry entry = container.entry(Opc.CONTENT_TYPES)
                .orElseThrow(() -> new ContainerException(Reason.BROKEN, "no content types"));
        for (XmlElement element : XmlReader.read(container.content(entry, MAX_XML)).root().elements()) {
            boolean general = element.is(TYPES, "Default");
            Optional<String> key = element.attribute(general ? "Extension" : "PartName");
            Optional<String> type = element.attribute("ContentType");
            boolean right = (general || element.is(TYPES, "Override")) && key.isPresent() && type.isPresent()
                    && (general ? byExtension : byPart).putIfAbsent(Opc.folded(key.get()), type.get()) == null;
            if (!right) {
                throw new ContainerException(Reason.BROKEN, "content type of " + key.orElse(element.local()));
            }
        }
    }

    /** The names of all parts, those of relationships included. */
    List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The name under which a part is there, whatever the case it is asked for in. */
    Optional<String> find(String part) {
        return Optional.ofNullable(names.get(Opc.folded(part)));
    }

    /** The media type of a part, in lower case; empty when none is given. */
    String type(String part) {
        String folded = Opc.folded(part);
        return byPart.getOrDefault(folded,
                byExtension.getOrDefault(folded.substring(folded.lastIndexOf('.') + 1), ""))
                .toLowerCase(Locale.ROOT);
    }

    static boolean isRelationships(String part) {
        String folded = Opc.folded(part);
        int folder = folded.lastIndexOf('/');
        return folded.endsWith(".rels") && folded.substring(0, folder).endsWith("/_rels");
    }

    /** The part that a part of relationships speaks for: a slash for the package itself. */
    static String source(String relationships) {
        int folder = relationships.lastIndexOf('/');
        String above = relationships.substring(0, folder - "_rels".length());
        return above + relationships.substring(folder + 1, relationships.length() - ".rels".length());
    }

    /** The parts of relationships, read. */
    Map<String, XmlDocument> relationshipParts() {
        return relationshipParts;
    }

    /** The relationships of a part; of the package for a slash. */
    List<Relationship> relationships(String source) throws ContainerException {
        List<Relationship> all = new ArrayList<>();
        for (Map.Entry<String, XmlDocument> part : relationshipParts.entrySet()) {
            if (Opc.folded(source(part.getKey())).equals(Opc.folded(source))) {
                all.addAll(Relationship.all(part.getValue()));
            }
        }
        return all;
    }

    /** The parts that relationships of one type lead to. */
    List<String> targets(String source, String type) throws ContainerException {
        return relationships(source).stream().filter(link -> link.type().equals(type))
                .flatMap(link -> link.part(source).stream()).flatMap(part -> find(part).stream()).toList();
    }

    XmlDocument xml(String part) throws IOException, XmlRefusedException {
        return XmlReader.read(content(part));
    }

    byte[] content(String part) throws IOException {
        return container.content(parts.get(part), MAX_XML);
    }

    /** Unpacks a part. */
    void read(String part, Container.Sink sink) throws IOException {
        container.read(parts.get(part), sink);
    }
}
