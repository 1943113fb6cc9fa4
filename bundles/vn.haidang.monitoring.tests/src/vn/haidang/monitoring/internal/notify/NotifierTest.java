package vn.haidang.monitoring.internal.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmDesk;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.OutageReader;
import vn.haidang.monitoring.internal.ledger.StoredFindings;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;
import vn.haidang.testing.RecordedEvents;

class NotifierTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final ValueFormat ENGLISH = ValueFormat.of(Language.ENGLISH);
    private static final String PLAN = """
            {"language": "en", "most": 3, "steps": [
              {"id": "watch", "after": "PT0S", "channel": "chat", "from": "WARNING"},
              {"id": "head", "after": "PT15M", "channel": "mail", "to": ["head@example.vn"], "from": "ERROR"}],
             "summary": {"at": "07:00", "channel": "mail"}}""";

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(START);
    private final TestRegistry registry = new TestRegistry().with(TestRegistry.line("A")).with(TestRegistry.line("B"));
    private final RecordedEvents events = new RecordedEvents();
    private final ChannelRegistry channels = new ChannelRegistry();
    private final Channel chat = new Channel("chat");
    private final Channel mail = new Channel("mail");
    private TestDatabase database;
    private LineLedger ledger;
    private NotificationTroubles troubles;
    private NotifierRound round;
    private Optional<Finding> rulesProblem = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        database = new TestDatabase(folder);
        Files.writeString(folder.resolve(NotificationPlanFile.FILE), PLAN);
        ledger = new LineLedger(database.database(), events);
        channels.bindChannel(chat);
        channels.bindChannel(mail);
        restart();
        new TellingLedger(database.database(), events).pulse(TellingLedger.SUMMARY, START);
    }

    private void restart() {
        TellingLedger tellings = new TellingLedger(database.database(), events);
        troubles = new NotificationTroubles(ledger, time);
        Courier courier = new Courier(channels, troubles, time, Runnable::run);
        round = new NotifierRound(new NotificationPlanFile(folder), tellings, channels, courier, troubles,
                new DailySummary(new OutageReader(database.database()), registry),
                () -> new AlarmScopes(maintenance().calendar(), registry.snapshot()), () -> rulesProblem,
                new DatabaseAway(courier, List::of, time), time);
    }

    private MaintenanceBook maintenance() {
        return new DatabaseMaintenanceBook(database.database(), time);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void down(String line) {
        ledger.lineDown(new Outage(line, time.instant(), Optional.empty(), "echo"), time.instant(),
                StoredFindings::down);
    }

    private void run(Duration length) {
        for (long second = 0; second < length.toSeconds(); second += 10) {
            time.advance(Duration.ofSeconds(10));
            round.run();
        }
    }

    private AlarmBook alarms() {
        return new DatabaseAlarmBook(database.database(), time, events);
    }

    @Test
    void tellsAlarmsThatComeTogetherInOneNotificationAndOnlyOnce() {
        down("A");
        down("B");
        run(Duration.ofMinutes(5));
        assertEquals(1, chat.sent.size());
        assertEquals("[Hải Đăng] New alarms: 2, 22/11/2026 08:00",
                chat.sent.get(0).text().lines().findFirst().orElseThrow());
        assertTrue(chat.sent.get(0).title().startsWith("2 new alarms: "), chat.sent.get(0).title());
    }

    @Test
    void aChannelThatKnowsTheLanguageOfItsReadersIsToldInIt() {
        chat.language = Optional.of(Language.VIETNAMESE);
        down("A");
        run(Duration.ofMinutes(1));
        assertEquals("[Hải Đăng] 1 cảnh báo mới, 22/11/2026 08:00",
                chat.sent.get(0).text().lines().findFirst().orElseThrow());
    }

    @Test
    void nobodyIsToldTwiceAfterARestart() {
        down("A");
        run(Duration.ofMinutes(1));
        restart();
        run(Duration.ofMinutes(1));
        assertEquals(1, chat.sent.size());
    }

    @Test
    void goesOnToTheNextPersonWhenNobodyTakesNotice() {
        down("A");
        run(Duration.ofMinutes(14));
        assertEquals(List.of(), mail.sent);
        run(Duration.ofMinutes(2));
        assertEquals(List.of(List.of("head@example.vn")), mail.sent.stream().map(Notification::recipients).toList());
    }

    @Test
    void whoeverTakesNoticeStopsTheEscalation() {
        down("A");
        run(Duration.ofMinutes(5));
        alarms().acknowledge(alarms().open().get(0).id(), "An");
        run(Duration.ofMinutes(30));
        assertEquals(List.of(), mail.sent);
    }

    @Test
    void anAlarmThatIsPutAwayIsToldWhenItComesBack() {
        down("A");
        AlarmDesk desk = new DatabaseAlarmDesk(database.database(), time, events);
        desk.shelve(alarms().open().get(0).id(), "An", START.plus(Duration.ofHours(1)), "x");
        run(Duration.ofMinutes(59));
        assertEquals(List.of(), chat.sent);
        run(Duration.ofMinutes(2));
        assertEquals(1, chat.sent.size());
    }

    @Test
    void tellsThoseWhoWereToldThatItIsOver() {
        down("A");
        run(Duration.ofMinutes(1));
        ledger.lineUp("A", time.instant());
        run(Duration.ofMinutes(1));
        assertEquals(2, chat.sent.size());
        assertTrue(chat.sent.get(1).title().startsWith("Over: "), chat.sent.get(1).title());
        assertEquals(List.of(), mail.sent);
    }

    /** The cause of an alarm became known. */
    private void explain() {
        Alarm alarm = alarms().open().get(0);
        ledger.explain(alarm.id(),
                alarm.finding().with("cause", KeptText.of("WARD_POWER", format -> ", power cut")),
                new AlarmEvent(time.instant(), AlarmEvent.Kind.EXPLAINED, "", "power"));
    }

    @Test
    void tellsTheCauseToThoseWhoWereToldWithoutItAndToOthersAtOnce() {
        down("A");
        run(Duration.ofMinutes(1));
        explain();
        run(Duration.ofMinutes(20));
        assertEquals(2, chat.sent.size());
        assertTrue(chat.sent.get(1).title().contains(", power cut"), chat.sent.get(1).title());
        assertEquals(1, mail.sent.size());
        assertTrue(mail.sent.get(0).title().contains(", power cut"), mail.sent.get(0).title());
    }

    @Test
    void givesAChannelNoMoreThanItMayHaveAndPutsTheRestTogether() {
        for (int i = 0; i < 20; i++) {
            down("L" + i);
            run(Duration.ofSeconds(10));
        }
        assertEquals(3, chat.sent.size());
        run(Duration.ofMinutes(10));
        assertEquals(4, chat.sent.size());
        assertEquals(20, alarms().open().size());
        assertTrue(chat.sent.get(3).title().startsWith("17 new alarms"), chat.sent.get(3).title());
    }

    @Test
    void triesAChannelThatFailsAgainMoreAndMoreSeldom() {
        chat.delivery = new Delivery.Failed(ForeignMessages.reason());
        down("A");
        run(Duration.ofMinutes(10));
        int failed = chat.sent.size();
        assertTrue(failed >= 2 && failed <= 4, failed + " attempts");
        chat.delivery = new Delivery.Delivered();
        run(Duration.ofMinutes(20));
        assertTrue(chat.sent.get(failed).text().contains("New alarms: 2"), "the line and the channel that failed");
        assertEquals(failed + 2, chat.sent.size());
        assertTrue(chat.sent.get(failed + 1).title().startsWith("Over: "), "the channel works again");
    }

    @Test
    void writesDownWhoWasToldAndWhoCouldNotBe() {
        mail.delivery = new Delivery.Refused(ForeignMessages.reason());
        down("A");
        run(Duration.ofMinutes(30));
        assertEquals(1, mail.sent.size());
        AlarmDesk desk = new DatabaseAlarmDesk(database.database(), time, events);
        assertEquals(List.of(AlarmEvent.Kind.RAISED, AlarmEvent.Kind.TOLD, AlarmEvent.Kind.NOT_TOLD),
                desk.history(alarm("A").id()).stream().map(AlarmEvent::kind).toList());
    }

    private Alarm alarm(String line) {
        return alarms().open().stream().filter(alarm -> alarm.line().equals(line)).findFirst().orElseThrow();
    }

    @Test
    void aChannelThatThrowsOrSaysNothingKeepsNobodyElseFromBeingTold() {
        chat.isBroken = true;
        down("A");
        run(Duration.ofMinutes(16));
        assertEquals(1, mail.sent.size());
    }

    /** The codes of the alarms about notification that go on. */
    private List<String> troubled() {
        assertEquals(troubles.all().stream().map(Finding::code).sorted().toList(), alarms().open().stream()
                .filter(alarm -> alarm.isActive() && alarm.finding().code().startsWith("notification."))
                .map(alarm -> alarm.finding().code()).sorted().toList(),
                "the alarms and what the station's health says");
        return alarms().open().stream().filter(Alarm::isActive)
                .filter(alarm -> alarm.finding().code().startsWith("notification."))
                .map(alarm -> alarm.line() + " " + alarm.finding().code()).sorted().toList();
    }

    @Test
    void aRefusalIsAnAlarmUntilTheChannelWorksAgain() {
        mail.delivery = new Delivery.Refused(ForeignMessages.reason());
        down("A");
        run(Duration.ofMinutes(16));
        assertEquals(List.of("channel/mail notification.failing"), troubled());
        String told = chat.sent.get(chat.sent.size() - 1).text();
        assertTrue(told.contains("mail") && told.contains(ForeignMessages.reason().summary(ENGLISH)), told);
        mail.delivery = new Delivery.Delivered();
        down("B");
        run(Duration.ofMinutes(16));
        assertEquals(List.of(), troubled());
    }

    @Test
    void aChannelThatFailsOrDoesNotAnswerForMinutesIsAnAlarmAndStaysOneOverARestart() {
        chat.delivery = new Delivery.Failed(ForeignMessages.reason());
        mail.isMute = true;
        down("A");
        run(Duration.ofMinutes(1));
        assertEquals(List.of(), troubled(), "it may pass");
        run(Duration.ofMinutes(30));
        assertEquals(List.of("channel/chat notification.failing", "channel/mail notification.failing"), troubled());
        restart();
        round.run();
        assertEquals(2, alarms().open().stream().filter(alarm -> alarm.isActive()
                && alarm.finding().code().equals("notification.failing")).count());
        chat.delivery = new Delivery.Delivered();
        mail.isMute = false;
        run(Duration.ofMinutes(20));
        assertEquals(List.of(), troubled());
    }

    @Test
    void aChannelThatThePlanNamesAndThatIsNotThereIsAnAlarmBeforeAnythingIsToBeTold() {
        channels.unbindChannel(mail);
        run(Duration.ofMinutes(1));
        assertEquals(List.of(), troubled(), "it may be on its way");
        run(Duration.ofMinutes(2));
        assertEquals(List.of("channel/mail notification.missing"), troubled());
        assertTrue(chat.sent.get(0).text().contains("“mail”"), chat.sent.get(0).text());
        channels.bindChannel(mail);
        run(Duration.ofMinutes(1));
        assertEquals(List.of(), troubled());
    }

    @Test
    void aStationWithoutAPlanNeedsNoDesktop() throws IOException {
        Files.delete(folder.resolve(NotificationPlanFile.FILE));
        run(Duration.ofMinutes(10));
        assertEquals(List.of(), troubled(), "seats look at its alarms themselves");
    }

    @Test
    void aPlanAndRulesThatCannotBeUsedAreAlarms() throws IOException {
        Path file = folder.resolve(NotificationPlanFile.FILE);
        Files.writeString(file, "{\"steps\": [{}]}");
        Files.setLastModifiedTime(file, FileTime.from(START));
        rulesProblem = Optional.of(ForeignMessages.reason());
        run(Duration.ofMinutes(1));
        assertEquals(List.of("notification.plan notification.plan", "notification.rules notification.rules"),
                troubled());
        restart();
        Files.writeString(file, PLAN);
        Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(1)));
        rulesProblem = Optional.empty();
        run(Duration.ofMinutes(1));
        assertEquals(List.of(), troubled());
    }

    @Test
    void aSummaryThatIsRefusedIsAnAlarmAndNotTriedAgainThatDay() {
        mail.delivery = new Delivery.Refused(ForeignMessages.reason());
        time.advance(Duration.ofHours(23));
        run(Duration.ofMinutes(5));
        assertEquals(1, mail.sent.size());
        assertEquals(List.of("channel/mail notification.failing"), troubled());
    }

    @Test
    void oneDeadMailboxIsSaidAndStopsNobodyElse() {
        chat.delivery = new Delivery.Partial(List.of("dead@example.vn"), List.of("slow@example.vn"),
                ForeignMessages.reason());
        down("A");
        round.run();
        chat.delivery = new Delivery.Delivered();
        assertEquals(List.of(AlarmEvent.Kind.RAISED, AlarmEvent.Kind.TOLD, AlarmEvent.Kind.NOT_TOLD),
                new DatabaseAlarmDesk(database.database(), time, events)
                        .history(alarm("A").id()).stream().map(AlarmEvent::kind).toList());
        run(Duration.ofMinutes(15));
        List<Notification> again = chat.sent.stream()
                .filter(one -> one.recipients().equals(List.of("slow@example.vn"))).toList();
        assertEquals(List.of(chat.sent.get(0).text()), again.stream().map(Notification::text).toList());
    }

    @Test
    void tellsThatSomethingIsOverHoweverLongItLasted() {
        down("A");
        run(Duration.ofMinutes(1));
        time.advance(Duration.ofDays(30));
        ledger.lineUp("A", time.instant());
        run(Duration.ofMinutes(1));
        assertTrue(chat.sent.get(chat.sent.size() - 1).title().startsWith("Over: "));
    }

    @Test
    void goesOnToNobodyWhileItIsBeingWorkedOn() {
        down("A");
        run(Duration.ofMinutes(5));
        maintenance().add(new MaintenanceScope(MaintenanceScope.Kind.LINE, "A"),
                MaintenanceSchedule.once(time.instant(), time.instant().plus(Duration.ofHours(1))), "work", "An");
        run(Duration.ofMinutes(55));
        assertEquals(List.of(), mail.sent);
        run(Duration.ofMinutes(10));
        assertEquals(1, mail.sent.size());
    }

    @Test
    void tellsOfTheDayAtItsTimeAndOnce() {
        time.advance(Duration.ofHours(23).minusMinutes(2));
        run(Duration.ofMinutes(1));
        assertEquals(List.of(), mail.sent);
        run(Duration.ofMinutes(2));
        assertEquals(1, mail.sent.size());
        assertEquals("Summary of the watch until 23/11/2026 07:00", mail.sent.get(0).title());
        assertTrue(mail.sent.get(0).text().contains("Not watched: 2 "), mail.sent.get(0).text());
        assertFalse(mail.sent.get(0).text().contains("No line was down"), "nobody looked");
        restart();
        run(Duration.ofMinutes(2));
        assertEquals(1, mail.sent.size());
    }

    @Test
    void saysThatNoLineWasDownOnlyOfThoseThatWereWatched() {
        new DatabaseOutageBook(database.database(), registry).takeOver("A", START, START.plus(Duration.ofDays(1)),
                List.of());
        time.advance(Duration.ofHours(23));
        run(Duration.ofMinutes(2));
        String text = mail.sent.get(0).text();
        assertTrue(text.contains("No line was down"), text);
        assertTrue(text.contains("Not watched: 1 of the lines"), text);
        assertTrue(text.contains("Watched for a part of the time only: 1 of the lines"), text);
    }

    @Test
    void namesTheDevicesThatDidNotAnswer() {
        registry.with(TestRegistry.device("R", Optional.empty()));
        String key = WatchedKey.device("R");
        new DatabaseOutageBook(database.database(), registry).takeOver(key, START, START.plus(Duration.ofHours(2)),
                List.of(new Outage(key, START.plusSeconds(60), Optional.of(START.plusSeconds(660)), "snmp")));
        time.advance(Duration.ofHours(23));
        run(Duration.ofMinutes(2));
        String text = mail.sent.get(0).text();
        assertTrue(text.contains("Devices that did not answer: 1\n• Thiết bị R: 1 times, 10"), text);
    }

    @Test
    void givesASignOfLife() {
        run(Duration.ofMinutes(1));
        assertEquals(Optional.of(time.instant()),
                new TellingLedger(database.database(), events).lastPulse(TellingLedger.STATION));
    }

    @Test
    void followsAPlanThatChangesAndKeepsTheOldOneWhenItIsBroken() throws IOException {
        Path file = folder.resolve(NotificationPlanFile.FILE);
        NotificationPlanFile plans = new NotificationPlanFile(folder);
        assertEquals(2, plans.plan().steps().size());
        Files.writeString(file, "{\"steps\": []}");
        Files.setLastModifiedTime(file, FileTime.from(START));
        assertEquals(List.of(), plans.plan().steps());
        Files.writeString(file, "{\"steps\": [{}]}");
        Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(1)));
        assertEquals(List.of(), plans.plan().steps());
        Files.delete(file);
        assertEquals(NotificationPlan.USUAL, plans.plan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"language\": \"fr\"}", "{\"most\": 0}", "{\"steps\": [{\"id\": \"a\"}]}",
            "{\"steps\": [{\"id\": \"A\", \"after\": \"PT0S\", \"channel\": \"mail\"}]}",
            "{\"steps\": [{\"id\": \"a\", \"after\": \"-PT1S\", \"channel\": \"mail\"}]}",
            "{\"steps\": [{\"id\": \"a\", \"after\": \"PT1S\", \"channel\": \"mail\"},"
                    + "{\"id\": \"a\", \"after\": \"PT1S\", \"channel\": \"mail\"}]}"})
    void refusesAPlanThatMeansNothing(String text) {
        assertThrows(Exception.class, () -> NotificationPlanFile.parse(text));
    }

    private static final class Channel implements NotificationChannel {
        private final String id;
        private final List<Notification> sent = new ArrayList<>();
        private Delivery delivery = new Delivery.Delivered();
        private boolean isBroken;
        private boolean isMute;
        private Optional<Language> language = Optional.empty();

        Channel(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Optional<Language> language() {
            return language;
        }

        @Override
        public CompletionStage<Delivery> send(Notification notification) {
            if (isBroken) {
                throw new IllegalStateException("broken");
            }
            sent.add(notification);
            return isMute ? new CompletableFuture<>() : CompletableFuture.completedFuture(delivery);
        }
    }
}
