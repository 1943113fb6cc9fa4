package vn.haidang.signature.internal.asic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.Verdicts;
import vn.haidang.signature.internal.cades.CmsVerdicts;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.cms.CmsException;
import vn.haidang.signature.internal.cms.CmsMessage;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.container.ContainerException.Reason;
import vn.haidang.signature.internal.xml.Budget;
import vn.haidang.signature.internal.xml.Covered;
import vn.haidang.signature.internal.xml.DocumentCoverage;
import vn.haidang.signature.internal.xml.UnsupportedXmlException;
import vn.haidang.signature.internal.xml.XmlFormException;
import vn.haidang.signature.internal.xml.XmlResult;
import vn.haidang.signature.internal.xml.XmlSignatures;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** Judges the signatures and time-stamps of one container; for one thread. */
final class AsicSignatures {

    private static final int MAX_FILES = 64;
    private static final int MAX_SHOWN = 20;

    /** A signature that is there, what it covers, and how to judge it once it is known what is left. */
    private record Pending(Set<String> covered, SignatureRole role, Judging judging) {}

    private interface Judging {
        List<SignatureVerdict> judge(boolean whole, List<Finding> more) throws IOException;
    }

    private final AsicContainer container;
    private final SignatureJudge judge;
    private final Budget budget = new Budget();
    private final List<Pending> pending = new ArrayList<>();

    AsicSignatures(AsicContainer container, SignatureJudge judge) {
        this.container = container;
        this.judge = judge;
    }

    /** The verdicts in the order of the container, time-stamps last; empty when there is nothing to judge. */
    List<SignatureVerdict> verdicts()
            throws IOException, XmlRefusedException, UnsupportedXmlException {
        if (container.xades().size() + container.cades().size() + container.stamps().size() > MAX_FILES) {
            throw new ContainerException(Reason.TOO_LARGE, "more than " + MAX_FILES + " signatures");
        }
        for (String name : container.xades()) {
            addXades(name);
        }
        List<AsicManifest> manifests = manifests();
        for (String name : container.cades()) {
            addCades(name, manifests);
        }
        for (String name : container.stamps()) {
            addStamp(name, manifests);
        }
        List<SignatureVerdict> verdicts = new ArrayList<>();
        for (Pending each : pending) {
            List<Finding> more = coverage(each);
            verdicts.addAll(each.judging().judge(each.covered().containsAll(container.dataObjects()), more));
        }
        return verdicts;
    }

    private List<AsicManifest> manifests() throws IOException, XmlRefusedException {
        List<AsicManifest> manifests = new ArrayList<>();
        for (String name : container.manifests()) {
            try {
                manifests.add(AsicManifest.of(name, XmlReader.read(container.meta(name)).root(), container));
            } catch (XmlFormException e) {
                throw new ContainerException(Reason.BROKEN, name + ": " + e.getMessage());
            }
        }
        return manifests;
    }

    private void addXades(String name)
            throws IOException, XmlRefusedException, UnsupportedXmlException {
        XmlDocument document = XmlReader.read(container.meta(name));
        List<XmlResult> results = new XmlSignatures(document, new ContainerReferences(container, budget), budget)
                .check();
        DocumentCoverage inside = new DocumentCoverage(document, results);
        for (XmlResult result : results) {
            Set<String> covered = result.covered().stream().filter(Covered.Outside.class::isInstance)
                    .map(outside -> ((Covered.Outside) outside).name()).collect(Collectors.toSet());
            pending.add(new Pending(covered, result.role(), (whole, more) -> {
                List<Finding> all = new ArrayList<>(more);
                if (!inside.isWhole(result)) {
                    all.addAll(inside.findings(result));
                }
                return List.of(result.judgedBy(judge, whole && result.role() == SignatureRole.SIGNATURE, all));
            }));
        }
    }

    /** A signature is over the list of files that names it, or in a simple container over the one file there is. */
    private void addCades(String name, List<AsicManifest> manifests) throws IOException {
        Optional<AsicManifest> manifest = manifest(name, manifests);
        Optional<SignedContent> content = content(manifest);
        List<Finding> found = manifest.map(AsicManifest::findings).orElse(List.of());
        CmsMessage message = message(name);
        pending.add(new Pending(covered(manifest), SignatureRole.SIGNATURE, (whole, more) -> {
            List<Finding> all = new ArrayList<>(found);
            all.addAll(more);
            return CmsVerdicts.of(message, content, whole && found.isEmpty(), all, judge);
        }));
    }

    private CmsMessage message(String name) throws IOException {
        try {
            CmsMessage message = CmsMessage.parse(container.meta(name));
            if (message.content().isPresent() || message.signers().isEmpty()) {
                throw new ContainerException(Reason.BROKEN, name + " is not a detached signature");
            }
            return message;
        } catch (CmsException e) {
            throw new ContainerException(Reason.BROKEN, name + ": " + e.getMessage());
        }
    }

    private void addStamp(String name, List<AsicManifest> manifests) throws IOException {
        Optional<AsicManifest> manifest = manifest(name, manifests);
        Optional<SignedContent> content = content(manifest);
        byte[] token = container.meta(name);
        pending.add(new Pending(covered(manifest), SignatureRole.DOCUMENT_TIMESTAMP, (whole, more) -> {
            List<Finding> all = new ArrayList<>(manifest.map(AsicManifest::findings).orElse(List.of()));
            all.addAll(more);
            if (content.isEmpty()) {
                all.add(AsicContainer.finding(Severity.NOT_CHECKED, "asic.noContent").with("part", Names.clean(name)));
                return List.of(stamped(Optional.empty(), whole, all));
            }
            TimestampJudgement judgement = judge
                    .timestamp(new TimestampEvidence(token, content.get(), ValidationMaterial.none()));
            all.addAll(judgement.findings());
            return List.of(stamped(Optional.of(judgement), whole, all));
        }));
    }

    private static SignatureVerdict stamped(Optional<TimestampJudgement> judgement, boolean whole,
            List<Finding> findings) {
        return new SignatureVerdict(Verdicts.of(findings), judgement.flatMap(TimestampJudgement::authority),
                new SigningTime(Optional.empty(), judgement.flatMap(TimestampJudgement::proven)), Optional.empty(),
                SignatureRole.DOCUMENT_TIMESTAMP, whole, Optional.empty(),
                judgement.map(TimestampJudgement::path).orElse(List.of()),
                judgement.map(TimestampJudgement::used).orElse(ValidationMaterial.none()), findings);
    }

    private static Optional<AsicManifest> manifest(String signature, List<AsicManifest> manifests)
            throws ContainerException {
        List<AsicManifest> found = manifests.stream().filter(each -> each.signature().equals(signature)).toList();
        if (found.size() > 1) {
            throw new ContainerException(Reason.BROKEN, "several lists for " + signature);
        }
        return found.stream().findFirst();
    }

    private Optional<SignedContent> content(Optional<AsicManifest> manifest) {
        return manifest.map(AsicManifest::name).or(this::onlyObject).flatMap(container::find).map(container::content);
    }

    private Set<String> covered(Optional<AsicManifest> manifest) {
        return manifest.map(AsicManifest::covered).orElseGet(() -> onlyObject().map(Set::of).orElse(Set.of()));
    }

    private Optional<String> onlyObject() {
        List<String> objects = container.dataObjects();
        return objects.size() == 1 ? Optional.of(objects.get(0)) : Optional.empty();
    }

    private List<Finding> coverage(Pending one) {
        if (one.role() == SignatureRole.COUNTER_SIGNATURE) {
            return List.of();
        }
        Set<String> left = new LinkedHashSet<>(container.dataObjects());
        left.removeAll(one.covered());
        if (left.isEmpty()) {
            return List.of(AsicContainer.finding(Severity.OK, "asic.coverage.whole").with("count",
                    container.dataObjects().size()));
        }
        Set<String> byNobody = new LinkedHashSet<>(left);
        boolean signed = pending.stream().anyMatch(other -> other.role() == SignatureRole.SIGNATURE);
        pending.stream().filter(other -> !signed || other.role() == SignatureRole.SIGNATURE)
                .forEach(other -> byNobody.removeAll(other.covered()));
        return List.of(byNobody.isEmpty()
                ? listing(AsicContainer.finding(Severity.INFO, "asic.coverage.part"), left)
                : listing(AsicContainer.finding(Severity.ERROR, "asic.coverage.uncovered"), byNobody));
    }

    private static Finding listing(Finding finding, Set<String> names) {
        return finding.with("part", Names.clean(names.iterator().next())).with("count", names.size()).showing("ASiC",
                names.stream().limit(MAX_SHOWN).map(Names::clean).collect(Collectors.joining(", ")));
    }
}
