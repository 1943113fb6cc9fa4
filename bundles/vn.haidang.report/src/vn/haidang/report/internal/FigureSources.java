package vn.haidang.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.report.Figure;
import vn.haidang.report.FigureSource;
import vn.haidang.report.ReportPeriod;

/** The sources of figures there are at this moment; they come and go while the program runs. */
@Component(service = FigureSources.class)
public final class FigureSources {

    private static final System.Logger LOG = System.getLogger(FigureSources.class.getName());

    /** By section and then by class: of two figures with one id always the same one stays, whoever started first. */
    private static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::section)
            .thenComparing(Contribution::source);

    /** What a source had to say, and what its class is called. */
    private record Contribution(String section, String source, List<Figure> figures) {}

    private final List<FigureSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(FigureSource source) {
        sources.add(source);
    }

    public void unbind(FigureSource source) {
        sources.remove(source);
    }

    /**
     * Asks every source. One that fails does not keep the others' figures out of the report: it becomes a finding.
     *
     * @param findings is given what went wrong
     */
    FigureSet collect(ReportPeriod period, Progress progress, List<Finding> findings) {
        List<FigureSource> now = sources.stream()
                .sorted(Comparator.comparing(source -> source.getClass().getName())).toList();
        progress.begin(Messages.CATALOGUE.text(Language.VIETNAMESE, "progress.collect"), now.size());
        List<Contribution> contributions = new ArrayList<>();
        for (FigureSource source : now) {
            progress.stopIfCancelled();
            ask(source, period, findings).ifPresent(contributions::add);
            progress.advance(1);
        }
        contributions.sort(ORDER);
        FigureSet figures = new FigureSet();
        contributions.forEach(contribution -> figures.add(contribution.section(), contribution.figures()));
        return figures;
    }

    // A source may come from any bundle and fail in any way; the report has to be written all the same.
    private static Optional<Contribution> ask(FigureSource source, ReportPeriod period, List<Finding> findings) {
        String name = source.getClass().getName();
        String section = name;
        try {
            section = source.section();
            return Optional.of(new Contribution(section, name, List.copyOf(source.figures(period))));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "no figures from " + name, e);
            findings.add(Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "report.source.failed")
                    .with("section", section).with("reason", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
