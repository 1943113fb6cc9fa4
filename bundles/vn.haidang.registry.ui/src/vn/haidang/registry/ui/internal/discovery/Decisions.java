package vn.haidang.registry.ui.internal.discovery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.registry.ui.internal.work.CommitWords.Said;
import vn.haidang.storage.StorageException;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.seat.Seat;

/** Writes decisions about proposals in jobs, in the name of who sits at the seat. */
final class Decisions {

    private static final Logger LOG = System.getLogger(Decisions.class.getName());

    private final Texts texts;
    private final UISynchronize ui;
    private final Seat seat;
    private final Consumer<Said> told;

    /** @param told is given what became of each, on the UI thread */
    Decisions(Texts texts, UISynchronize ui, Seat seat, Consumer<Said> told) {
        this.texts = texts;
        this.ui = ui;
        this.seat = seat;
        this.told = told;
    }

    void write(DiscoveryBook book, String reason, BiFunction<DiscoveryBook, ChangeOrigin, Said> decision) {
        ChangeOrigin origin = new ChangeOrigin(seat.person(), texts.get("proposals.channel"), reason);
        IJobFunction job = monitor -> run(() -> decision.apply(book, origin));
        Job.create(texts.get("proposals.writing"), job).schedule();
    }

    private IStatus run(Supplier<Said> decision) {
        Said said = new Said(StateLook.FAULT, texts.get("commit.failed"));
        try {
            said = decision.get();
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "a decision about proposals cannot be written", e);
        } finally {
            Said outcome = said;
            ui.asyncExec(() -> told.accept(outcome));
        }
        return Status.OK_STATUS;
    }
}
