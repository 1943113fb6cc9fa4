package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.xml.CheckedReference.Ambiguous;
import vn.haidang.signature.internal.xml.CheckedReference.Compared;
import vn.haidang.signature.internal.xml.CheckedReference.Missing;
import vn.haidang.signature.internal.xml.CheckedReference.Unsupported;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.Canonicalizer;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/** Computes what the references of one signature point at; for one thread. */
final class ReferenceCheck {

    private static final Pattern BY_POINTER = Pattern.compile("#xpointer\\(id\\((['\"])([^'\"]+)\\1\\)\\)");
    private static final String WHOLE_WITH_COMMENTS = "#xpointer(/)";

    private final XmlDocument document;
    private final XmlElement signature;
    private final OuterReferences outside;
    private final Budget budget;
    private final List<XmlElement> signatures;

    /** @param signature the Signature that the references are of */
    ReferenceCheck(XmlDocument document, XmlElement signature, OuterReferences outside, Budget budget) {
        this.document = document;
        this.signature = signature;
        this.outside = outside;
        this.budget = budget;
        this.signatures = document.elements().stream().filter(Dsig::isSignature).toList();
    }

    CheckedReference check(XmlReference reference) throws IOException {
        try {
            AlgorithmIdentifier algorithm = XmlAlgorithms.digest(reference.digestMethod())
                    .orElseThrow(() -> new UnsupportedXmlException("digest " + reference.digestMethod()));
            MessageDigest digest = SignatureValue.digest(algorithm.getAlgorithm());
            Target target = target(reference);
            if (target instanceof Nothing nothing) {
                return nothing.ambiguous() ? new Ambiguous(reference) : new Missing(reference);
            }
            Covered covered = feed(reference, target, CanonicalForm.DEFAULT, digest);
            return new Compared(reference, covered, MessageDigest.isEqual(digest.digest(), reference.digest()));
        } catch (UnsupportedXmlException | UnsupportedOperationException | NoSuchAlgorithmException
                | Budget.Exceeded e) {
            return new Unsupported(reference, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Feeds what a reference stands for into a digest, as it was when the reference was made.
     *
     * @param form for content that the reference gives no form to
     */
    void feed(XmlReference reference, CanonicalForm form, MessageDigest digest) throws IOException {
        try {
            feed(reference, target(reference), form, digest);
        } catch (UnsupportedXmlException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What a reference points at. */
    private sealed interface Target permits Whole, Part, Elsewhere, Nothing {}

    private record Whole(boolean comments) implements Target {}

    private record Part(XmlElement apex, boolean comments) implements Target {}

    private record Elsewhere(OuterReferences.Found found) implements Target {}

    private record Nothing(boolean ambiguous) implements Target {}

    private Target target(XmlReference reference) throws IOException, UnsupportedXmlException {
        String uri = reference.uri().orElseThrow(() -> new UnsupportedXmlException("reference without URI"));
        if (uri.isEmpty() || uri.equals(WHOLE_WITH_COMMENTS)) {
            return new Whole(!uri.isEmpty());
        }
        if (!uri.startsWith("#")) {
            Optional<OuterReferences.Found> found = outside.find(reference);
            return found.isPresent() ? new Elsewhere(found.get()) : new Nothing(false);
        }
        Matcher pointer = BY_POINTER.matcher(uri);
        boolean comments = pointer.matches();
        if (!comments && uri.startsWith("#xpointer(")) {
            throw new UnsupportedXmlException("pointer " + uri);
        }
        List<XmlElement> bearers = document.identified(comments ? pointer.group(2) : uri.substring(1));
        return bearers.size() == 1 ? new Part(bearers.get(0), comments) : new Nothing(!bearers.isEmpty());
    }

    private Covered feed(XmlReference reference, Target target, CanonicalForm fallback, MessageDigest digest)
            throws IOException, UnsupportedXmlException {
        if (target instanceof Elsewhere elsewhere) {
            elsewhere.found().content().into(digest);
            return new Covered.Outside(elsewhere.found().name());
        }
        if (target instanceof Nothing) {
            throw new UnsupportedXmlException("nothing at " + reference.shown());
        }
        Optional<XmlElement> apex = target instanceof Part part ? Optional.of(part.apex()) : Optional.empty();
        Transforms transforms = Transforms.of(reference.transforms());
        if (transforms.base64()) {
            return feedText(apex, transforms, digest);
        }
        boolean comments = target instanceof Part part ? part.comments() : ((Whole) target).comments();
        CanonicalForm asked = transforms.form().orElse(fallback);
        CanonicalForm form = comments ? asked : asked.withoutComments();
        Set<XmlElement> leftOut = leftOut(apex, transforms);
        if (apex.isPresent()) {
            Canonicalizer.write(apex.get(), leftOut, form, budget.into(digest));
        } else {
            Canonicalizer.write(document, leftOut, form, budget.into(digest));
        }
        return new Covered.Nodes(apex, leftOut, false);
    }

    private Covered feedText(Optional<XmlElement> apex, Transforms transforms, MessageDigest digest)
            throws IOException, UnsupportedXmlException {
        if (transforms.selects() || apex.isEmpty() || !apex.get().elements().isEmpty()) {
            throw new UnsupportedXmlException("base64 of more than one element's text");
        }
        try {
            budget.into(digest).write(Dsig.bytes(apex.get()));
        } catch (XmlFormException e) {
            throw new UnsupportedXmlException(e.getMessage());
        }
        return new Covered.Nodes(apex, Set.of(), true);
    }

    private Set<XmlElement> leftOut(Optional<XmlElement> apex, Transforms transforms) {
        Set<XmlElement> leftOut = new HashSet<>();
        if (transforms.enveloped()) {
            leftOut.add(signature);
        }
        if (transforms.allSignatures()) {
            leftOut.addAll(signatures);
        }
        leftOut.removeIf(element -> apex.isPresent() && !element.isWithin(apex.get()));
        return leftOut;
    }
}
