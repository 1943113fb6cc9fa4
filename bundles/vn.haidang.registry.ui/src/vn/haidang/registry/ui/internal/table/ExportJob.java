package vn.haidang.registry.ui.internal.table;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.ui.work.MonitorProgress;

/** Writes what the table shows into a file, in the background; can be cancelled in the progress view. */
final class ExportJob extends Job {

    private final RegistryExchange exchange;
    private final ExportTable table;
    private final Path file;
    private final ValueFormat format;
    private final Consumer<Outcome> ended;

    /** How it ended. */
    sealed interface Outcome {
        /** The file is there. */
        record Written(Path file, int rows) implements Outcome {}

        /** It could not be written. */
        record Failed(FindingException why) implements Outcome {}
    }

    /** @param ended told in this job's thread, unless the job was cancelled */
    ExportJob(String name, RegistryExchange exchange, ExportTable table, Path file, ValueFormat format,
            Consumer<Outcome> ended) {
        super(name);
        this.exchange = exchange;
        this.table = table;
        this.file = file;
        this.format = format;
        this.ended = ended;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            exchange.export(table, file, format, new MonitorProgress(monitor));
            ended.accept(new Outcome.Written(file, table.elements().size()));
            return Status.OK_STATUS;
        } catch (FindingException e) {
            ended.accept(new Outcome.Failed(e));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
    }
}
