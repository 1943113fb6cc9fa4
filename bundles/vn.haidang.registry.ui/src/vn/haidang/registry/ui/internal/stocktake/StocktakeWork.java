package vn.haidang.registry.ui.internal.stocktake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;

import vn.haidang.registry.Registry;
import vn.haidang.registry.stocktake.Stocktakes;
import vn.haidang.storage.StorageException;

/**
 * Writes what is done in campaigns, in jobs one after the other, so that scans keep their order however quickly they come.
 */
final class StocktakeWork {

    private static final Logger LOG = System.getLogger(StocktakeWork.class.getName());

    private final String name;
    private final UISynchronize ui;
    private final InstantSource clock;
    private final ISchedulingRule inOrder = new InOrder();

    /** Lets one job run at a time, in the order they were scheduled in. */
    private static final class InOrder implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    /** @param name what the jobs are called */
    StocktakeWork(String name, UISynchronize ui, InstantSource clock) {
        this.name = name;
        this.ui = ui;
        this.clock = clock;
    }

    /** @param then is given the answer on the UI thread, or nothing when the database failed */
    <T> void run(Registry registry, Function<Stocktakes, T> work, Consumer<Optional<T>> then) {
        IJobFunction function = monitor -> {
            Optional<T> answer = Optional.empty();
            try {
                answer = Optional.of(work.apply(new Stocktakes(registry, clock)));
            } catch (StorageException e) {
                LOG.log(Level.WARNING, "a campaign cannot be written", e);
            } finally {
                Optional<T> told = answer;
                ui.asyncExec(() -> then.accept(told));
            }
            return Status.OK_STATUS;
        };
        Job job = Job.create(name, function);
        job.setRule(inOrder);
        job.setSystem(true);
        job.schedule();
    }
}
