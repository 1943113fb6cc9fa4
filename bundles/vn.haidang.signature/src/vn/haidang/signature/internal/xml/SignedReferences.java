package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.xml.CheckedReference.Ambiguous;
import vn.haidang.signature.internal.xml.CheckedReference.Compared;
import vn.haidang.signature.internal.xml.CheckedReference.Missing;
import vn.haidang.signature.internal.xml.CheckedReference.Unsupported;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * All that a signature's references cover, those of manifests included that the signature covers: XML Signature leaves
 * manifests to the application, and here every reference must hold.
 *
 * @param direct the references of SignedInfo
 * @param listed the references of manifests
 */
record SignedReferences(List<CheckedReference> direct, List<CheckedReference> listed) {

    /** One for each part of a container. */
    private static final int MAX_LISTED = 10_000;
    private static final int MAX_SHOWN = 20;

    SignedReferences {
        direct = List.copyOf(direct);
        listed = List.copyOf(listed);
    }

    static SignedReferences of(XmlSignature signature, ReferenceCheck check) throws IOException, XmlFormException {
        List<CheckedReference> direct = new ArrayList<>();
        for (XmlReference reference : signature.references()) {
            direct.add(check.check(reference));
        }
        List<CheckedReference> listed = new ArrayList<>();
        for (XmlElement manifest : manifests(direct)) {
            for (XmlReference reference : XmlReference.all(manifest.elements(), MAX_LISTED - listed.size())) {
                listed.add(check.check(reference));
            }
        }
        return new SignedReferences(direct, listed);
    }

    private static List<XmlElement> manifests(List<CheckedReference> references) {
        return references.stream().flatMap(SignedReferences::apex)
                .flatMap(apex -> apex.is(Dsig.NAMESPACE, "Manifest")
                        ? Stream.of(apex)
                        : apex.is(Dsig.NAMESPACE, "Object")
                                ? apex.elements(Dsig.NAMESPACE, "Manifest").stream()
                                : Stream.of())
                .distinct().toList();
    }

    private static Stream<XmlElement> apex(CheckedReference reference) {
        return reference instanceof Compared compared && compared.covered() instanceof Covered.Nodes nodes
                && !nodes.textOnly() && nodes.leftOut().isEmpty() ? nodes.apex().stream() : Stream.of();
    }

    /** What is covered, by references of either kind. */
    List<Covered> covered() {
        return all().filter(Compared.class::isInstance).map(reference -> ((Compared) reference).covered()).toList();
    }

    Stream<CheckedReference> all() {
        return Stream.concat(direct.stream(), listed.stream());
    }

    /** Whether what is signed is unchanged. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<CheckedReference> wrong = all().filter(SignedReferences::isWrong).toList();
        List<CheckedReference> open = all().filter(Unsupported.class::isInstance).toList();
        if (!wrong.isEmpty()) {
            findings.add(showing(AppendixTwo.INTEGRITY.finding(Severity.ERROR, "broken"), wrong));
        } else if (!open.isEmpty()) {
            findings.add(showing(AppendixTwo.INTEGRITY.notChecked(), open));
        } else {
            findings.add(showing(AppendixTwo.INTEGRITY.finding(Severity.OK, "ok"), all().toList()));
        }
        first(Missing.class).ifPresent(missing -> findings.add(
                XmlFindings.finding(Severity.ERROR, "xml.reference.missing").with("name", shown(missing))));
        first(Ambiguous.class).ifPresent(twice -> findings.add(
                XmlFindings.finding(Severity.ERROR, "xml.reference.ambiguous").with("name", shown(twice))));
        return findings;
    }

    private static boolean isWrong(CheckedReference reference) {
        return reference instanceof Missing || reference instanceof Ambiguous
                || reference instanceof Compared compared && !compared.same();
    }

    private <T extends CheckedReference> Optional<T> first(Class<T> kind) {
        return all().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Finding showing(Finding finding, List<CheckedReference> references) {
        Finding shown = finding;
        for (CheckedReference reference : references.subList(0, Math.min(MAX_SHOWN, references.size()))) {
            shown = shown.showing(shown(reference), reference instanceof Unsupported unsupported
                    ? Names.clean(unsupported.why())
                    : Names.clean(reference.reference().digestMethod()));
        }
        return shown;
    }

    private static String shown(CheckedReference reference) {
        return Names.clean(reference.reference().shown());
    }
}
