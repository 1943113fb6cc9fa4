package vn.haidang.monitoring.internal.verdict;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;

/** The sources of evidence of other bundles that are installed now. */
@Component(service = EvidenceSources.class)
public final class EvidenceSources {

    private static final Logger LOG = System.getLogger(EvidenceSources.class.getName());

    private volatile List<EvidenceSource> sources = List.of();

    /** The evidence with what all of them add; one that fails is left out. */
    LineEvidence testify(LineEvidence evidence) {
        LineEvidence told = evidence;
        for (EvidenceSource source : sources) {
            told = testify(source, told);
        }
        return told;
    }

    private static LineEvidence testify(EvidenceSource source, LineEvidence evidence) {
        try {
            return Objects.requireNonNull(source.testify(evidence), "no evidence");
        } catch (RuntimeException | LinkageError e) {
            // Code of another bundle, perhaps one that is just being taken away.
            LOG.log(Level.WARNING, "the source of evidence " + source.getClass().getName() + " failed", e);
            return evidence;
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindSource(EvidenceSource source) {
        List<EvidenceSource> more = new ArrayList<>(sources);
        more.add(source);
        sources = List.copyOf(more);
    }

    public synchronized void unbindSource(EvidenceSource source) {
        sources = sources.stream().filter(installed -> installed != source).toList();
    }
}
