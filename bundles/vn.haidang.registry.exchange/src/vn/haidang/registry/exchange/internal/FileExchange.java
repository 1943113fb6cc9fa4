package vn.haidang.registry.exchange.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.ImportPlan.Kind;
import vn.haidang.registry.exchange.ImportPlan.PlannedRow;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.internal.mapping.ColumnCatalogue;
import vn.haidang.registry.exchange.internal.mapping.HeadingGuess;
import vn.haidang.registry.exchange.internal.mapping.LineSheet;
import vn.haidang.registry.exchange.internal.output.TableExport;
import vn.haidang.registry.exchange.internal.plan.PlanSession;
import vn.haidang.registry.exchange.internal.plan.Planner;
import vn.haidang.registry.exchange.internal.source.SourceReader;

/** The exchange of files with the open registry. */
@Component
public final class FileExchange implements RegistryExchange {

    private final Registry registry;
    private final InstantSource clock;

    @Activate
    public FileExchange(@Reference Registry registry, @Reference InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public SourceTable read(Path file, String sheet, Progress progress) throws FindingException {
        return SourceReader.read(file, sheet, progress);
    }

    @Override
    public List<ExchangeColumn> columns(String type, ValueFormat format) {
        return catalogue(type).columns(format);
    }

    private ColumnCatalogue catalogue(String type) {
        return new ColumnCatalogue(registry.snapshot().schema(), type);
    }

    private HeadingGuess headings(ElementType type) {
        HeadingGuess guess = new HeadingGuess(catalogue(type.name()), type);
        return type.name().equals(LineSheet.TYPE) ? guess.withLineSheet() : guess;
    }

    @Override
    public Optional<String> guessType(SourceTable table) {
        RegistrySchema schema = registry.snapshot().schema();
        int most = 0;
        List<ElementType> best = new ArrayList<>();
        for (ElementType type : schema.types()) {
            int matches = schema.kindsOf(type.name()).isEmpty() ? 0 : headings(type).matches(table);
            if (matches > most) {
                best.clear();
            }
            if (matches > 0 && matches >= most) {
                most = matches;
                best.add(type);
            }
        }
        if (best.size() == 1) {
            return Optional.of(best.get(0).name());
        }
        String file = Folding.fold(table.file());
        return best.stream().filter(type -> BothWords.type(type).map(Folding::fold).anyMatch(file::contains))
                .map(ElementType::name).max(Comparator.comparing(String::length));
    }

    @Override
    public ImportMapping guess(SourceTable table, String type, ValueFormat format) {
        ElementType head = registry.snapshot().schema().type(type)
                .orElseThrow(() -> new IllegalArgumentException("no elements are of the type " + type));
        List<ColumnMapping> columns = headings(head).columns(table, registry.snapshot());
        boolean isOfLines = type.equals(LineSheet.TYPE);
        return new ImportMapping(type, table.sheet(), format.language(), EmptyCells.KEEP,
                isOfLines ? LineSheet.completed(columns) : columns,
                isOfLines ? LineSheet.constants(columns) : Map.of());
    }

    @Override
    public ImportPlan plan(SourceTable table, ImportMapping mapping, Progress progress) throws FindingException {
        try (EditingSession session = registry.edit()) {
            progress.begin(table.file(), 2 * table.rows().size());
            ImportPlan plan = new Planner(session.base(), table, mapping, progress).plan();
            PlanSession trial = new PlanSession(session, table.file(), clock.instant());
            Map<Integer, List<Finding>> noRoom = trial.apply(plan.rows(), progress);
            Map<Integer, List<Finding>> broken = trial.check();
            List<PlannedRow> rows = plan.rows().stream().map(row -> with(with(row, noRoom), broken)).toList();
            List<Finding> findings = new ArrayList<>(plan.findings());
            findings.addAll(broken.getOrDefault(0, List.of()));
            return new ImportPlan(table, mapping, plan.commit(), rows, findings);
        }
    }

    private static PlannedRow with(PlannedRow row, Map<Integer, List<Finding>> findings) {
        List<Finding> more = findings.getOrDefault(row.number(), List.of());
        if (more.isEmpty()) {
            return row;
        }
        List<Finding> all = new ArrayList<>(row.findings());
        all.addAll(more);
        boolean wrong = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new PlannedRow(row.number(), wrong ? Kind.WRONG : row.kind(), row.type(), row.code(), row.changes(),
                all);
    }

    @Override
    public CommitResult commit(ImportPlan plan, String author, String reason, Progress progress)
            throws FindingException {
        if (plan.hasErrors()) {
            return new CommitResult.Refused(
                    plan.allFindings().stream().filter(one -> one.severity() == Severity.ERROR).toList());
        }
        String file = plan.source().file();
        try (EditingSession session = registry.edit()) {
            progress.begin(file, plan.rows().size());
            if (session.base().commit() != plan.commit()
                    && !isSame(new Planner(session.base(), plan.source(), plan.mapping(), progress).plan(), plan)) {
                return new CommitResult.Refused(
                        List.of(Messages.error("exchange.plan.outdated").with("file", file)));
            }
            new PlanSession(session, file, clock.instant().truncatedTo(ChronoUnit.MICROS)).apply(plan.rows(), progress);
            progress.stopIfCancelled();
            return session.commit(new ChangeOrigin(author,
                    file.length() > ChangeOrigin.MOST_NAME ? file.substring(0, ChangeOrigin.MOST_NAME) : file, reason));
        }
    }

    /** Whether two plans do the same; what is doubtful about it may differ. */
    private static boolean isSame(ImportPlan one, ImportPlan other) {
        return bare(one).equals(bare(other));
    }

    private static List<PlannedRow> bare(ImportPlan plan) {
        return plan.rows().stream().map(row -> new PlannedRow(row.number(), row.kind(), row.type(), row.code(),
                row.changes(), List.of())).toList();
    }

    @Override
    public void export(ExportTable table, Path file, ValueFormat format, Progress progress) throws FindingException {
        progress.begin(String.valueOf(file.getFileName()), table.elements().size());
        TableExport.write(table, file, format, progress);
    }
}
