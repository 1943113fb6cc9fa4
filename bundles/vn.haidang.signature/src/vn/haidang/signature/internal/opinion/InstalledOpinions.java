package vn.haidang.signature.internal.opinion;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.opinion.OpinionRun;
import vn.haidang.signature.opinion.SecondOpinion;
import vn.haidang.signature.opinion.SecondOpinions;

/** The engines that are there at this moment; bundles that bring one come and go while the program runs. */
@Component(service = SecondOpinions.class)
public final class InstalledOpinions implements SecondOpinions {

    /** EU DSS takes half a second for most documents, six for its first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final Duration patience;
    private volatile List<SecondOpinion> engines = List.of();

    @Activate
    public InstalledOpinions(@Reference InstantSource clock) {
        this(clock, PATIENCE);
    }

    /** One that waits longer or shorter for an engine than usual. */
    public InstalledOpinions(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void addEngine(SecondOpinion engine) {
        List<SecondOpinion> more = new ArrayList<>(engines);
        more.add(engine);
        more.sort(Comparator.comparing(SecondOpinion::engine));
        engines = List.copyOf(more);
    }

    public synchronized void removeEngine(SecondOpinion engine) {
        engines = engines.stream().filter(other -> other != engine).toList();
    }

    @Override
    public boolean areAvailable() {
        return !engines.isEmpty();
    }

    @Override
    public OpinionRun open(VerificationRequest request) throws FindingException {
        List<SecondOpinion> asked = engines;
        if (asked.isEmpty()) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "opinion.notInstalled"));
        }
        return new BoundedRun(asked, OpinionSources.of(request, request.at().orElseGet(clock::instant)), patience);
    }
}
