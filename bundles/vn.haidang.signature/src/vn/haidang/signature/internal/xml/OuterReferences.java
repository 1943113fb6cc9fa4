package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.util.Optional;

import vn.haidang.signature.SignedContent;

/** Where references lead that leave the signature's own document; nowhere, unless a format says so. For one thread. */
@FunctionalInterface
public interface OuterReferences {

    /**
     * What a reference stands for, its transforms done.
     *
     * @param reference its URI is there and neither empty nor a fragment
     * @return empty when nothing has this name
     * @throws UnsupportedXmlException when a transform is not understood
     */
    Optional<Found> find(XmlReference reference) throws IOException, UnsupportedXmlException;

    /**
     * Something outside that was found.
     *
     * @param name how it is named in findings and in {@link Covered.Outside}
     * @param content what is digested
     */
    record Found(String name, SignedContent content) {}
}
