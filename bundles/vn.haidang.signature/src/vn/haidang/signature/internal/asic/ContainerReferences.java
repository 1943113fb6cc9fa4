package vn.haidang.signature.internal.asic;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.internal.container.ContainerEntry;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.xml.Budget;
import vn.haidang.signature.internal.xml.OuterReferences;
import vn.haidang.signature.internal.xml.UnsupportedXmlException;
import vn.haidang.signature.internal.xml.XmlReference;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.Canonicalizer;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** The files of a container as what its signatures refer to, by their names from the container's root; for one thread. */
final class ContainerReferences implements OuterReferences {

    private final AsicContainer container;
    private final Budget budget;

    ContainerReferences(AsicContainer container, Budget budget) {
        this.container = container;
        this.budget = budget;
    }

    /** The file that a URI names. */
    static Optional<ContainerEntry> find(AsicContainer container, String uri) {
        try {
            return container.find(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .or(() -> container.find(uri));
        } catch (IllegalArgumentException e) {
            // percent signs that stand for nothing
            return container.find(uri);
        }
    }

    @Override
    public Optional<Found> find(XmlReference reference) throws IOException, UnsupportedXmlException {
        Optional<ContainerEntry> entry = find(container, reference.uri().orElse(""));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (reference.transforms().isEmpty()) {
            return Optional.of(new Found(entry.get().name(), container.content(entry.get())));
        }
        Optional<CanonicalForm> form = CanonicalForm.of(reference.transforms().get(0))
                .filter(found -> reference.transforms().size() == 1);
        if (form.isEmpty()) {
            throw new UnsupportedXmlException("transform of " + entry.get().name());
        }
        XmlElement root = root(entry.get().name());
        return Optional.of(new Found(entry.get().name(),
                digest -> Canonicalizer.write(root, Set.of(), form.get().withoutComments(), budget.into(digest))));
    }

    private XmlElement root(String name) throws IOException, UnsupportedXmlException {
        try {
            return XmlReader.read(container.meta(name)).root();
        } catch (ContainerException | XmlRefusedException e) {
            throw new UnsupportedXmlException(name + ": " + e.getMessage());
        }
    }
}
