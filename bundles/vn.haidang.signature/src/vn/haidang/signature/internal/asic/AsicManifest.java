package vn.haidang.signature.internal.asic;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Grade;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.container.ContainerEntry;
import vn.haidang.signature.internal.xml.Dsig;
import vn.haidang.signature.internal.xml.XmlAlgorithms;
import vn.haidang.signature.internal.xml.XmlFormException;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * A list of files with their digests, which a signature or a time-stamp is over (ETSI EN 319 162-1, A.4).
 *
 * @param name its own name in the container
 * @param signature the file with the signature or time-stamp
 * @param covered the files whose digests are right
 * @param findings what is wrong with the others
 */
record AsicManifest(String name, String signature, Set<String> covered, List<Finding> findings) {

    private static final String NAMESPACE = "http://uri.etsi.org/02918/v1.2.1#";
    private static final int MAX_OBJECTS = 10_000;

    AsicManifest {
        covered = Set.copyOf(covered);
        findings = List.copyOf(findings);
    }

    static AsicManifest of(String name, XmlElement root, AsicContainer container)
            throws IOException, XmlFormException {
        List<XmlElement> signature = root.elements(NAMESPACE, "SigReference");
        List<XmlElement> objects = root.elements(NAMESPACE, "DataObjectReference");
        if (!root.is(NAMESPACE, "ASiCManifest") || signature.size() != 1 || objects.isEmpty()
                || objects.size() > MAX_OBJECTS) {
            throw new XmlFormException(root.local() + " with " + objects.size() + " objects");
        }
        Set<String> covered = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (XmlElement object : objects) {
            String uri = object.attribute("URI").orElseThrow(() -> new XmlFormException("object without name"));
            Optional<ContainerEntry> entry = ContainerReferences.find(container, uri);
            Optional<Finding> problem = entry.isEmpty()
                    ? Optional.of(AsicContainer.finding(Severity.ERROR, "xml.reference.missing").with("name",
                            Names.clean(uri)))
                    : problem(object, entry.get(), container);
            problem.ifPresent(findings::add);
            entry.map(ContainerEntry::name).ifPresent(covered::add);
        }
        String signed = signature.get(0).attribute("URI").flatMap(uri -> ContainerReferences.find(container, uri))
                .map(ContainerEntry::name).orElse("");
        return new AsicManifest(name, signed, covered, findings);
    }

    private static Optional<Finding> problem(XmlElement object, ContainerEntry entry, AsicContainer container)
            throws IOException, XmlFormException {
        XmlElement method = only(object, "DigestMethod");
        byte[] claimed = Dsig.bytes(only(object, "DigestValue"));
        Optional<AlgorithmIdentifier> algorithm = XmlAlgorithms.digest(Dsig.algorithm(method));
        try {
            MessageDigest digest = SignatureValue.digest(algorithm
                    .orElseThrow(() -> new NoSuchAlgorithmException(Dsig.NAMESPACE)).getAlgorithm());
            container.content(entry).into(digest);
            if (!MessageDigest.isEqual(digest.digest(), claimed)) {
                return Optional.of(AppendixTwo.INTEGRITY.finding(Severity.ERROR, "broken").showing("ASiCManifest",
                        Names.clean(entry.name())));
            }
            return AlgorithmPolicy.digest(algorithm.get()).grade() == Grade.WEAK
                    ? Optional.of(AsicContainer.finding(Severity.ERROR, "signature.algorithm.weak").with("algorithm",
                            AlgorithmPolicy.digest(algorithm.get()).name()))
                    : Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            return Optional.of(AppendixTwo.INTEGRITY.notChecked().showing("ASiCManifest", Names.clean(entry.name())));
        }
    }

    private static XmlElement only(XmlElement object, String name) throws XmlFormException {
        List<XmlElement> found = object.elements(Dsig.NAMESPACE, name);
        if (found.size() != 1) {
            throw new XmlFormException(name + " " + found.size() + " times");
        }
        return found.get(0);
    }
}
