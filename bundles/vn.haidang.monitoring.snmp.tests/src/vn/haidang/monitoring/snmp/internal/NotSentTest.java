package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** Why a request never left: each reason under its own name. */
class NotSentTest {

    /** The system refuses to send, and not for want of a route. */
    @Test
    void aRefusalOfTheSystemIsNotToldAsAMissingRoute() throws Exception {
        SnmpEngine engine = new SnmpEngine();
        try {
            SnmpTarget target = new SnmpTarget("127.0.0.1", 0, new Community(Community.Version.V2C, "public"),
                    Duration.ofMillis(100), 0);
            Reply.Failure failure = assertInstanceOf(Reply.Failure.class, engine.ask(target,
                    Request.get(List.of(Oids.SYS_NAME))).toCompletableFuture().get(60, TimeUnit.SECONDS));
            assertEquals(Reason.NOT_SENT, failure.reason());
            assertFalse(failure.detail().isEmpty());
        } finally {
            engine.stop();
        }
    }

    @Test
    void aNameThatWasNotLookedUpIsNotSaidToBeUnknown() {
        Hosts hosts = new Hosts(task -> {
            throw new RejectedExecutionException("full");
        });
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> hosts.find("router.example").toCompletableFuture().get(60, TimeUnit.SECONDS));
        assertInstanceOf(RejectedExecutionException.class, refused.getCause());
    }
}
