package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.check.LineCheck;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.check.LossCheck;

class ChecksAtRunTimeTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void startEngine() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(line("A")).with(line("B"));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void asksACheckFromTheNextRoundOnAndNoMoreOnceItIsGone() {
        EngineCore running = engine.core();
        LineCheck check = check("third.party", status -> List.of(finding(Severity.INFO, status)));
        engine.checks.bindCheck(check);
        assertEquals(List.of(), engine.line("A").findings());
        engine.runSeconds(1);
        assertEquals(1, engine.line("A").findings().size());
        assertEquals(List.of("third.party"), engine.core().health().checks());
        engine.checks.unbindCheck(check);
        engine.runSeconds(1);
        assertEquals(List.of(), engine.line("A").findings());
        assertEquals(List.of(), engine.core().health().checks());
        assertEquals(running, engine.core());
        assertEquals(0, engine.core().health().missedEchoRounds());
    }

    @Test
    void reportsAThrowingCheckAndAsksItAgain() {
        boolean[] isBroken = {true};
        engine.checks.bindCheck(check("broken", status -> {
            if (isBroken[0]) {
                throw new IllegalStateException("oops");
            }
            return List.of();
        }));
        engine.checks.bindCheck(check("sound", status -> List.of(finding(Severity.INFO, status))));
        engine.runSeconds(1);
        assertEquals(List.of("check.failed", "line.loss"),
                engine.line("A").findings().stream().map(Finding::code).toList());
        Finding failed = engine.line("A").findings().get(0);
        assertEquals("Phép kiểm tra broken bị lỗi nên chưa xét được đường truyền Phường A.",
                failed.summary(ValueFormat.of(Language.VIETNAMESE)));
        assertEquals("java.lang.IllegalStateException: oops", failed.evidence().get(0).value());
        isBroken[0] = false;
        engine.runSeconds(1);
        assertEquals(List.of("line.loss"), engine.line("A").findings().stream().map(Finding::code).toList());
    }

    @Test
    void reportsACheckThatAnswersNothingAtAll() {
        engine.checks.bindCheck(check("null", status -> null));
        engine.runSeconds(1);
        assertEquals("check.failed", engine.line("A").findings().get(0).code());
    }

    @Test
    void limitsWhatOneCheckMaySay() {
        engine.checks.bindCheck(check("chatty",
                status -> Collections.nCopies(10_000, finding(Severity.INFO, status))));
        engine.runSeconds(1);
        assertEquals(20, engine.line("A").findings().size());
    }

    @Test
    void putsTheGravestFirst() {
        engine.checks.bindCheck(check("mixed", status -> List.of(finding(Severity.INFO, status),
                finding(Severity.ERROR, status), finding(Severity.WARNING, status))));
        engine.runSeconds(1);
        assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO),
                engine.line("A").findings().stream().map(Finding::severity).toList());
    }

    @Test
    void warnsOfLossFromTwoEchoesOfAMinuteOn() {
        engine.checks.bindCheck(new LossCheck());
        engine.runSeconds(120);
        loseOne();
        assertEquals(List.of(), engine.line("A").findings());
        loseOne();
        assertEquals("Đường truyền Phường A mất 3,3% gói thăm dò trong phút vừa qua (ngưỡng 2%).",
                engine.line("A").findings().get(0).summary(ValueFormat.of(Language.VIETNAMESE)));
        engine.runSeconds(5);
        assertEquals(true, engine.line("A").needsAttention());
        assertEquals(List.of(), engine.line("B").findings());
        engine.runSeconds(60);
        assertEquals(List.of(), engine.line("A").findings());
    }

    private void loseOne() {
        engine.transport.cut("A");
        engine.runSeconds(1);
        engine.transport.restore("A");
        engine.runSeconds(1);
    }

    private static Finding finding(Severity severity, LineStatus status) {
        return Finding.of(Messages.CATALOGUE, severity, "line.loss").with("line", status.line().name())
                .with("loss", 0.5).with("limit", 0.1);
    }

    private static LineCheck check(String id, Function<LineStatus, List<Finding>> judgement) {
        return new LineCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Finding> check(LineStatus status) {
                return judgement.apply(status);
            }
        };
    }

    @Test
    void oneLostEchoOfAFewIsNoLoss() {
        engine.checks.bindCheck(new LossCheck());
        engine.runSeconds(1);
        engine.transport.cut("A");
        engine.runSeconds(1);
        engine.transport.restore("A");
        engine.runSeconds(1);
        assertEquals(1, engine.line("A").echoes().lost());
        assertEquals(List.of(), engine.line("A").findings());
        engine.transport.cut("A");
        engine.runSeconds(1);
        engine.transport.restore("A");
        engine.runSeconds(1);
        assertEquals("line.loss", engine.line("A").findings().get(0).code());
    }

    @Test
    void aCheckWithoutAnIdOrWithOneThatIsTakenHidesNoOther() {
        List<LineCheck> strange = List.of(named(() -> null), named(() -> {
            throw new IllegalStateException("no id");
        }), named(() -> " "), named(() -> "one"), named(() -> "one"));
        strange.forEach(engine.checks::bindCheck);
        engine.runSeconds(1);
        assertEquals(5, new HashSet<>(engine.core().health().checks()).size());
        assertEquals(5, engine.line("A").findings().size());
        strange.forEach(engine.checks::unbindCheck);
        engine.runSeconds(1);
        assertEquals(List.of(), engine.line("A").findings());
    }

    private static LineCheck named(Supplier<String> id) {
        return new LineCheck() {
            @Override
            public String id() {
                return id.get();
            }

            @Override
            public List<Finding> check(LineStatus status) {
                return List.of(ForeignMessages.reason());
            }
        };
    }
}
