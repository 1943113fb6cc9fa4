package vn.haidang.demo.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Registry;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.registry.exchange.SourceTable;

/**
 * Brings the tables of the sample city's folder {@code registry} into the registry in the order of its {@code index.csv},
 * one commit a table as if people had imported them. A table is brought in once: what somebody changes in the demo stays.
 */
public final class DemoImport {

    private static final ValueFormat NUMBERS = ValueFormat.of(Language.VIETNAMESE);

    private final Registry registry;
    private final RegistryExchange exchange;
    private final Path folder;

    public DemoImport(Registry registry, RegistryExchange exchange, Path folder) {
        this.registry = registry;
        this.exchange = exchange;
        this.folder = folder;
    }

    /** A line of the index. */
    private record Table(String file, String type, String author, String reason) {
        static Table of(SourceTable.SourceRow row) {
            return new Table(row.cell(0).shown(), row.cell(1).shown(), row.cell(2).shown(), row.cell(3).shown());
        }
    }

    /** Brings in what is not there yet. */
    public void run() throws FindingException {
        Set<String> known = registry.commits(0, registry.snapshot().commit()).stream()
                .map(commit -> commit.origin().channel()).collect(Collectors.toSet());
        List<Table> tables = read("index.csv").rows().stream().map(Table::of).toList();
        for (Table table : tables) {
            if (!known.contains(table.file())) {
                run(table);
            }
        }
    }

    private SourceTable read(String file) throws FindingException {
        return exchange.read(folder.resolve(file), "", Progress.unobserved());
    }

    private void run(Table table) throws FindingException {
        SourceTable source = read(table.file());
        ImportMapping mapping = exchange.guess(source, table.type(), NUMBERS);
        ImportPlan plan = exchange.plan(source, mapping, Progress.unobserved());
        CommitResult result = exchange.commit(plan, table.author(), table.reason(), Progress.unobserved());
        if (result instanceof CommitResult.Refused refused) {
            throw new FindingException(refused.findings().get(0));
        } else if (result instanceof CommitResult.Conflicted) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "demo.registry.changed")
                    .with("file", table.file()));
        }
    }
}
