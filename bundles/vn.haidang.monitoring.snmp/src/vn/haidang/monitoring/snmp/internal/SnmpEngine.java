package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.snmp4j.CommunityTarget;
import org.snmp4j.Target;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * Asks devices over the sessions of the program, one for a city and more for thousands of devices, which open with the first request and close with this
 * component. At most {@link #MOST_AT_ONCE} requests are under way, {@link #MOST_PER_DEVICE} to one agent, and
 * {@link #MOST_WAITING} wait; more are turned away as {@link Reason#BUSY}.
 * <p>
 * No method blocks. What completes a stage runs on the engine's own two threads and must not block either.
 */
@Component(service = SnmpEngine.class)
public final class SnmpEngine {

    private static final int MOST_AT_ONCE = 512;
    private static final int MOST_PER_DEVICE = 4;
    private static final int MOST_WAITING = 20_000;
    private static final int MOST_LINES = 50_000;
    /** What a message has around its PDU: about this much in SNMPv3 (RFC 3412, 6), less in the others. */
    private static final int MESSAGE = 100;

    private static final Logger LOG = System.getLogger(SnmpEngine.class.getName());

    private final Workers workers = new Workers();
    private final Executor followUp = workers.followUp();
    private final Hosts hosts = new Hosts(workers.resolver());
    private final RequestGate<AgentId> gate = new RequestGate<>(MOST_AT_ONCE, MOST_PER_DEVICE, MOST_WAITING);
    private final UserSecurity users = new UserSecurity();
    private final WalkPaces paces = new WalkPaces();
    private final RecentMap<AgentId, LinePace> lines = new RecentMap<>(MOST_LINES);
    private final Sessions sessions;

    @Activate
    public SnmpEngine(EngineConfiguration configuration) {
        this(configuration.sockets());
    }

    public SnmpEngine() {
        this(0);
    }

    SnmpEngine(int sockets) {
        this(sockets, Sessions.AGENTS_OF_ONE);
    }

    SnmpEngine(int sockets, int agentsOfOne) {
        sessions = new Sessions(sockets, agentsOfOne, followUp);
    }

    /** What is known of SNMPv3 devices outlives the program while a data folder is open. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindBook(EngineBook book) {
        sessions.own(new OwnEngine(book.ownId(), book.ownBoots()));
        book.writeOn(followUp);
        users.remember(book);
    }

    public void unbindBook(EngineBook book) {
        users.forget(book);
    }

    /** What was noticed of the agent's engine and healed since this was asked last. */
    Map<EngineNotes.Kind, String> notes(SnmpTarget target) {
        return Hosts.address(target.host())
                .map(address -> users.notes().take(new UdpAddress(address, target.port()))).orElseGet(Map::of);
    }

    /** Where the datagrams of an agent come in. */
    BoundedUdpTransport transport(UdpAddress agent) throws IOException {
        return sessions.of(agent).transport();
    }

    /** The engine's threads, for short work that follows up what was asked. */
    Executor followUp() {
        return followUp;
    }

    /** What is known of how much each device bears. */
    WalkPaces paces() {
        return paces;
    }

    /** Sends a request and completes, always normally, with what became of it. */
    CompletionStage<Reply> ask(SnmpTarget target, Request request) {
        Optional<Reason> flaw = CredentialCheck.flaw(target.credentials());
        if (flaw.isPresent()) {
            return done(Reply.failed(flaw.get()));
        }
        Optional<InetAddress> written = hosts.written(target.host());
        return written.isPresent()
                ? askHost(written, target, request)
                : hosts.find(target.host()).thenComposeAsync(host -> askHost(host, target, request), followUp);
    }

    private CompletionStage<Reply> askHost(Optional<InetAddress> host, SnmpTarget target, Request request) {
        if (host.isEmpty()) {
            return done(Reply.failed(Reason.HOST_UNKNOWN));
        }
        UdpAddress address = new UdpAddress(host.get(), target.port());
        SnmpSession opened;
        try {
            opened = sessions.of(address);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the SNMP session cannot be opened", e);
            return done(new Reply.Failure(Reason.NOT_SENT, String.valueOf(e.getMessage())));
        } catch (IllegalStateException e) {
            return done(Reply.failed(Reason.STOPPED));
        }
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        AgentId agent = AgentId.of(target);
        LinePace line = lines.computeIfAbsent(agent, LinePace::new);
        boolean entered = gate.enter(agent, () -> paced(line, () -> send(opened, address, target, request))
                .whenComplete((result, error) -> {
                    gate.leave(agent);
                    Reply told = error == null ? result : broken(address, error);
                    count(line, target, request, told);
                    reply.complete(told);
                }));
        return entered ? reply : done(Reply.failed(Reason.BUSY));
    }

    /** Sends now, or when the line may be used again. */
    private CompletionStage<Reply> paced(LinePace line, Supplier<CompletionStage<Reply>> exchange) {
        try {
            long wait = line.waitFrom(System.nanoTime());
            return wait == 0
                    ? exchange.get()
                    : CompletableFuture
                            .completedFuture(line).thenComposeAsync(rested -> exchange.get(),
                                    CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, followUp));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Reply broken(UdpAddress address, Throwable error) {
        LOG.log(Level.ERROR, "a request to " + address + " failed inside the engine", error);
        return new Reply.Failure(Reason.NOT_SENT, error.toString());
    }

    private static void count(LinePace line, SnmpTarget target, Request request, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            line.answered();
            if (target.octetsPerSecond().isPresent()) {
                int octets = request.toPdu(target.credentials()).getBERLength() + answer.pdu().getBERLength();
                line.spent(octets + 2 * (LinePace.HEADERS + MESSAGE), target.octetsPerSecond(), System.nanoTime());
            }
        } else if (((Reply.Failure) reply).reason() == Reason.NO_ANSWER) {
            line.silent(System.nanoTime());
        }
    }

    private CompletionStage<Reply> send(SnmpSession opened, UdpAddress address, SnmpTarget target, Request request) {
        if (target.credentials() instanceof SnmpCredentials.Community community) {
            Target<UdpAddress> agent = new CommunityTarget<>(address, Utf8.octets(community.community()));
            agent.setVersion(Request.isV1(community) ? SnmpConstants.version1 : SnmpConstants.version2c);
            agent.setTimeout(target.timeout().toMillis());
            agent.setRetries(target.retries());
            return opened.send(request.toPdu(community), agent);
        }
        return new UserRequest(opened, users, address, target, request).run();
    }

    /**
     * Walks a subtree, the rows being given on the engine's threads in their order; completes with nothing when the walk
     * reached its end and with the failure otherwise.
     */
    CompletionStage<Optional<Reply.Failure>> walk(SnmpTarget target, OID root, Consumer<VariableBinding> rows) {
        return walkOn(target, paces.walk(target, root), rows);
    }

    private CompletionStage<Optional<Reply.Failure>> walkOn(SnmpTarget target, WalkCursor cursor,
            Consumer<VariableBinding> rows) {
        if (cursor.isFinished()) {
            paces.learn(target, cursor);
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Request request = cursor.next();
        return ask(target, request).thenCompose(reply -> {
            WalkCursor.Step step = cursor.follow(request, reply);
            step.rows().forEach(rows);
            return step.failure().isPresent()
                    ? CompletableFuture.completedFuture(step.failure())
                    : walkOn(target, cursor, rows);
        });
    }

    @Deactivate
    public void stop() {
        sessions.close();
        workers.stop();
    }

    private static CompletionStage<Reply> done(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
