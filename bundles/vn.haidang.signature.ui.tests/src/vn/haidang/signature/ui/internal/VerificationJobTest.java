package vn.haidang.signature.ui.internal;

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
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.ui.internal.VerificationJob.End;

@DisplayName("Verifying in the background")
class VerificationJobTest {

    private static final VerificationRequest REQUEST = new VerificationRequest(Path.of("trust"), Optional.empty(),
            Optional.empty());

    /** What a job told, in its order. */
    private static final class Told implements VerificationJob.Listener {
        private final BlockingQueue<Object> said = new LinkedBlockingQueue<>();

        @Override
        public void verified(DocumentVerdict verdict, int total) {
            said.add(verdict.file());
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

    private static VerificationJob job(SignatureVerifier verifier, Told told) {
        return new VerificationJob("verify", verifier, Optional.empty(), List.of(Path.of("a.pdf")), REQUEST, told);
    }

    private static DocumentVerdict verdict(Path file) {
        return new DocumentVerdict(file, Optional.empty(), DocumentVerdict.Conclusion.UNSIGNED, Optional.empty(),
                Instant.EPOCH, List.of(), List.of());
    }

    private static Object endOf(SignatureVerifier verifier) throws InterruptedException {
        Told told = new Told();
        VerificationJob job = job(verifier, told);
        job.schedule();
        job.join();
        Object end = told.next();
        assertEquals(0, told.said.size(), "told once");
        return end;
    }

    @Test
    void verdictsComeOneByOneAndThenTheEnd() throws InterruptedException {
        Told told = new Told();
        job((paths, request, progress, results) -> {
            paths.forEach(path -> results.accept(verdict(path)));
            return RunSummary.EMPTY;
        }, told)
                .schedule();
        assertEquals(Path.of("a.pdf"), told.next());
        assertEquals(new End.Done(), told.next());
    }

    @Test
    void aRefusalIsToldWithItsReason() throws InterruptedException {
        Finding why = Finding.of(Messages.CATALOGUE, Severity.ERROR, "verify.broken");
        assertEquals(new End.Failed(why), endOf((paths, request, progress, results) -> {
            throw new FindingException(why);
        }));
    }

    @Test
    void aFaultInTheProgramIsToldAndDoesNotLeaveTheViewWaiting() throws InterruptedException {
        Object end = endOf((paths, request, progress, results) -> {
            throw new IllegalStateException("a fault");
        });
        Finding why = assertInstanceOf(End.Failed.class, end).why();
        assertEquals("Việc kiểm tra dừng giữa chừng vì lỗi của chương trình",
                why.summary(ValueFormat.of(Language.VIETNAMESE)));
    }

    @Test
    void stoppingIsNoFailure() throws InterruptedException {
        assertEquals(new End.Stopped(), endOf((paths, request, progress, results) -> {
            throw new CancellationException();
        }));
    }

    @Test
    void oneRunsAtATimeAndOneThatIsStoppedBeforeItsTurnEndsToo() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        SignatureVerifier slow = (paths, request, progress, results) -> {
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
        assertEquals(new End.Done(), first.next());
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
