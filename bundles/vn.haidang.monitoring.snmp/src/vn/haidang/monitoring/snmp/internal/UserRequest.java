package vn.haidang.monitoring.snmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.Target;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * One SNMPv3 request: finds out which engine is behind the address when that is not known, and finds out anew when the
 * known one stays silent.
 * <p>
 * The second is for a device that was replaced or whose engine boots ran backwards. SNMP4J holds on to the first engine
 * it saw behind an address, against forgers, and lets every request time out from then on. So after a silence the
 * engine and its clock are forgotten and discovered once more; if somebody answers that, the request goes out again
 * to whoever that is, with keys and a target made for it.
 */
final class UserRequest {

    private static final Logger LOG = System.getLogger(UserRequest.class.getName());

    private final SnmpSession session;
    private final UserSecurity users;
    private final UdpAddress address;
    private final SnmpTarget target;
    private final User user;
    private final Request request;

    UserRequest(SnmpSession session, UserSecurity users, UdpAddress address, SnmpTarget target, Request request) {
        this.session = session;
        this.users = users;
        this.address = address;
        this.target = target;
        this.user = (User) target.credentials();
        this.request = request;
    }

    CompletionStage<Reply> run() {
        Optional<OctetString> known = users.engineAt(address);
        if (known.isEmpty()) {
            return discoverAndSend(target.retries());
        }
        return sendTo(known.get()).thenCompose(reply -> isHealable(reply) ? heal(known.get(), reply) : done(reply));
    }

    private static boolean isHealable(Reply reply) {
        return reply instanceof Failure failure && (failure.reason() == Reason.NO_ANSWER
                || failure.reason() == Reason.NOT_IN_TIME_WINDOW || failure.reason() == Reason.ENGINE_UNKNOWN);
    }

    private CompletionStage<Reply> sendTo(OctetString engineId) {
        Target<UdpAddress> agent = users.target(address, user, engineId);
        agent.setTimeout(target.timeout().toMillis());
        agent.setRetries(target.retries());
        return session.send(request.toPdu(user), agent);
    }

    private CompletionStage<Reply> discoverAndSend(int retries) {
        users.forget(address);
        return session.discover(address, target.timeout().toMillis(), retries).thenCompose(this::sendToDiscovered);
    }

    private CompletionStage<Reply> sendToDiscovered(Reply discovery) {
        if (discovery instanceof Failure) {
            return done(discovery);
        }
        Optional<OctetString> engineId = session.discovered(address);
        if (engineId.isEmpty()) {
            return done(Reply.failed(Reason.ENGINE_UNKNOWN));
        }
        users.learn(address, engineId.get());
        return sendTo(engineId.get()).thenApply(UserRequest::telling);
    }

    /** Somebody is there who told the engine but did not answer the user: that is another finding than silence. */
    private static Reply telling(Reply reply) {
        return reply instanceof Failure failure && failure.reason() == Reason.NO_ANSWER
                ? Reply.failed(Reason.NO_ANSWER_TO_USER)
                : reply;
    }

    /** One try is enough to find out whether anybody is there: the request itself was tried often enough. */
    private CompletionStage<Reply> heal(OctetString before, Reply silence) {
        return discoverAndSend(0).thenApply(reply -> {
            if (reply instanceof Failure failure && failure.reason() == Reason.NO_ANSWER) {
                return silence;
            }
            users.engineAt(address).filter(now -> !now.equals(before)).ifPresent(now -> LOG.log(Level.INFO,
                    "another SNMP engine answers at {0} now: {1} in the place of {2}; was the device replaced?",
                    address, now.toHexString(), before.toHexString()));
            return reply;
        });
    }

    private static CompletionStage<Reply> done(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
