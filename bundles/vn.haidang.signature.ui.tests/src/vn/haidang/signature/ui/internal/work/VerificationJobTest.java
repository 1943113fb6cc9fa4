package vn.haidang.signature.ui.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.work.VerificationJob.End;

@DisplayName("Verifying in the background")
class VerificationJobTest {

    /** What a job told, in its order. */
    private static final class Told implements VerificationJob.Listener {
        private final BlockingQueue<Object> said = new LinkedBlockingQueue<>();

        @Override
        public void verified(BatchResult result, int total) {
            said.add(result.file());
        }

        @Override
        public void ended(End end) {
            said.add(end);
        }

        Object next() throws InterruptedException {
            Object next = said.poll(60, TimeUnit.SECONDS);
            return next == null ? "nothing" : next;
        }
    }

    private static VerificationJob job(VerificationJob.Run run, Told told) {
        return new VerificationJob("verify", run, Optional.empty(), told);
    }

    private static BatchResult result(Path file) {
        return new BatchResult.Verified(new DocumentVerdict(file, Optional.empty(),
                DocumentVerdict.Conclusion.UNSIGNED, Optional.empty(), Instant.EPOCH, List.of(), List.of()));
    }

    private static Object endOf(VerificationJob.Run run) throws InterruptedException {
        Told told = new Told();
        VerificationJob job = job(run, told);
        job.schedule();
        job.join();
        Object end = told.next();
        assertEquals(0, told.said.size(), "told once");
        return end;
    }

    @Test
    void verdictsComeOneByOneAndThenTheEnd() throws InterruptedException {
        Told told = new Told();
        job((progress, results) -> {
            results.accept(result(Path.of("a.pdf")));
            return RunSummary.EMPTY;
        }, told)
                .schedule();
        assertEquals(Path.of("a.pdf"), told.next());
        assertEquals(new End.Done(RunSummary.EMPTY), told.next());
    }

    @Test
    void aRefusalIsToldWithItsReason() throws InterruptedException {
        Finding why = Finding.of(Messages.CATALOGUE, Severity.ERROR, "verify.broken");
        assertEquals(new End.Failed(why), endOf((progress, results) -> {
            throw new FindingException(why);
        }));
    }

    @Test
    void aFaultInTheProgramIsToldAndDoesNotLeaveTheViewWaiting() throws InterruptedException {
        Object end = endOf((progress, results) -> {
            throw new IllegalStateException("a fault");
        });
        Finding why = assertInstanceOf(End.Failed.class, end).why();
        assertEquals("Việc kiểm tra dừng giữa chừng vì lỗi của chương trình",
                why.summary(ValueFormat.of(Language.VIETNAMESE)));
    }

    @Test
    void stoppingIsNoFailure() throws InterruptedException {
        assertEquals(new End.Stopped(), endOf((progress, results) -> {
            throw new CancellationException();
        }));
    }

    @Test
    void oneRunsAtATimeAndOneThatIsStoppedBeforeItsTurnEndsToo() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        VerificationJob.Run slow = (progress, results) -> {
            runs.incrementAndGet();
            started.countDown();
            await(mayEnd);
            return RunSummary.EMPTY;
        };
        Told first = new Told();
        Told second = new Told();
        job(slow, first).schedule();
        await(started);
        VerificationJob waiting = job(slow, second);
        waiting.schedule();
        waiting.cancel();
        assertEquals(new End.Stopped(), second.next());
        mayEnd.countDown();
        assertEquals(new End.Done(RunSummary.EMPTY), first.next());
        assertEquals(1, runs.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
