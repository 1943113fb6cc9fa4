package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.List;
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

import vn.haidang.monitoring.probe.EchoTransport;
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

    private static final Logger LOG = System.getLogger(SnmpEngine.class.getName());

    private final Workers workers = new Workers();
    private final Executor followUp = workers.followUp();
    private final SignsOfLife signsOfLife = new SignsOfLife(workers.probes(), PortProbe::isClosed);
    private final Hosts hosts = new Hosts(workers.resolver());
    private final RequestGate<AgentId> gate = new RequestGate<>(MOST_AT_ONCE, MOST_PER_DEVICE, MOST_WAITING);
    private final UserSecurity users = new UserSecurity();
    private final WalkPaces paces = new WalkPaces();
    private final GetSizes sizes = new GetSizes();
    private final RecentMap<AgentId, SilencePause> pauses = new RecentMap<>(MOST_LINES);
    private final RecentMap<String, LinePace> lines = new RecentMap<>(MOST_LINES);
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
        sessions.own(book.own());
        book.writeOn(followUp);
        users.remember(book);
    }

    public void unbindBook(EngineBook book) {
        users.forget(book);
    }

    /** What was noticed of the agent's engine and healed. */
    List<EngineNotes.Note> notes(SnmpTarget target) {
        return hosts.known(target.host()).map(address -> users.notes().of(new UdpAddress(address, target.port())))
                .orElseGet(List::of);
    }

    /** Who looks whether a silent device is alive. */
    SignsOfLife signsOfLife() {
        return signsOfLife;
    }

    /** Pings tell of devices that are silent to SNMP. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindEcho(EchoTransport present) {
        signsOfLife.use(present);
    }

    public void unbindEcho(EchoTransport gone) {
        signsOfLife.forget(gone);
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

    /** What is known of how many variables each device bears to be asked at a time. */
    GetSizes sizes() {
        return sizes;
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
                : hosts.find(target.host()).handle((host, error) -> error == null
                        ? CompletableFuture.completedFuture(host).thenComposeAsync(
                                found -> askHost(found, target, request), followUp)
                        : done(Reply.failed(Reason.BUSY))).thenCompose(reply -> reply);
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
        SilencePause pause = pauses.computeIfAbsent(agent, SilencePause::new);
        LineToll toll = toll(target);
        boolean entered = gate.enter(agent, () -> paced(pause, toll, () -> send(opened, address, target, request, toll))
                .whenComplete((result, error) -> {
                    gate.leave(agent);
                    Reply told = error == null ? result : broken(address, error);
                    take(pause, told);
                    reply.complete(told);
                }));
        return entered ? reply : done(Reply.failed(Reason.BUSY));
    }

    private LineToll toll(SnmpTarget target) {
        return target.lines().isEmpty()
                ? LineToll.FREE
                : new LineToll(target.lines().stream().map(budget -> new LineToll.Share(
                        lines.computeIfAbsent(budget.line(), LinePace::new), budget.octetsPerSecond())).toList());
    }

    /** Sends now, or when agent and lines may be asked again: others may have used them while it waited. */
    private CompletionStage<Reply> paced(SilencePause pause, LineToll toll, Supplier<CompletionStage<Reply>> exchange) {
        try {
            long now = System.nanoTime();
            long wait = Math.max(pause.waitFrom(now), toll.waitFrom(now));
            return wait == 0
                    ? exchange.get()
                    : CompletableFuture.completedFuture(toll).thenComposeAsync(rested -> paced(pause, rested, exchange),
                            CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, followUp));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Reply broken(UdpAddress address, Throwable error) {
        LOG.log(Level.ERROR, "a request to " + address + " failed inside the engine", error);
        return new Reply.Failure(Reason.NOT_SENT, error.toString());
    }

    private static void take(SilencePause pause, Reply reply) {
        if (reply instanceof Reply.Answer) {
            pause.answered();
        } else if (((Reply.Failure) reply).reason() == Reason.NO_ANSWER) {
            pause.silent(System.nanoTime());
        }
    }

    private CompletionStage<Reply> send(SnmpSession opened, UdpAddress address, SnmpTarget target, Request request,
            LineToll toll) {
        if (target.credentials() instanceof SnmpCredentials.Community community) {
            Target<UdpAddress> agent = new CommunityTarget<>(address, Utf8.octets(community.community()));
            agent.setVersion(Request.isV1(community) ? SnmpConstants.version1 : SnmpConstants.version2c);
            agent.setTimeout(target.timeout().toMillis());
            agent.setRetries(target.retries());
            return opened.send(request.toPdu(community), agent, toll);
        }
        return new UserRequest(opened, users, address, target, request, toll).run();
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
