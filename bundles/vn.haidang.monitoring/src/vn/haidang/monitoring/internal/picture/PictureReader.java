package vn.haidang.monitoring.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import vn.haidang.monitoring.internal.picture.PictureTable.Head;
import vn.haidang.monitoring.internal.picture.PictureTable.Page;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.Database;

/** Reads the picture of the station: of its pages only those that are new. Called by one thread; blocks on the database. */
final class PictureReader {

    private final Database database;
    private final RegistryReader registry;
    private final Map<PageKind, Map<Integer, String>> pages = new EnumMap<>(PageKind.class);
    private long version;
    private long commit = -1;
    private Optional<Picture> picture = Optional.empty();

    PictureReader(Database database, RegistryReader registry) {
        this.database = database;
        this.registry = registry;
    }

    /**
     * What was read.
     *
     * @param head when the station last gave a sign of life
     * @param picture what it saw then
     */
    record Seen(Head head, Picture picture) {}

    /**
     * The picture as it is now; empty when no station ever published one.
     *
     * @throws vn.haidang.storage.StorageException when the database cannot be read
     * @throws IllegalArgumentException when what is there is no picture
     */
    Optional<Seen> read() {
        Optional<Head> head = database.read(connection -> {
            PictureTable table = new PictureTable(connection);
            Optional<Head> newest = table.head();
            if (newest.isPresent() && newest.get().version() != version) {
                take(table.newerThan(newest.get().version() < version ? 0 : version));
            }
            return newest;
        });
        if (head.isEmpty()) {
            return Optional.empty();
        }
        RegistrySnapshot snapshot = registry.snapshot();
        if (picture.isEmpty() || head.get().version() != version || snapshot.commit() != commit) {
            picture = Optional.of(developed(snapshot));
            version = head.get().version();
            commit = snapshot.commit();
        }
        return picture.map(seen -> new Seen(head.get(), seen));
    }

    private void take(List<Page> fresh) {
        for (Page page : fresh) {
            pages.computeIfAbsent(page.kind(), kind -> new TreeMap<>()).put(page.number(), page.content());
        }
    }

    private Picture developed(RegistrySnapshot snapshot) {
        HeadJson head = HeadJson.read(pages.get(PageKind.HEAD).get(0));
        return new Picture(
                things(PageKind.LINE, head,
                        content -> StatusJson.things(content, thing -> LineJson.read(thing, snapshot))),
                things(PageKind.DEVICE, head,
                        content -> StatusJson.things(content, thing -> DeviceJson.read(thing, snapshot))),
                things(PageKind.SERVICE, head, content -> StatusJson.things(content, ServiceJson::read)).stream()
                        .sorted(Comparator.comparing(ServiceStatus::code)).toList(),
                head.health(), Optional.empty());
    }

    private <T> List<T> things(PageKind kind, HeadJson head, Function<String, List<T>> reader) {
        List<T> things = new ArrayList<>();
        int count = head.pages().getOrDefault(kind, 0);
        pages.getOrDefault(kind, Map.of()).forEach((number, content) -> {
            if (number < count) {
                things.addAll(reader.apply(content));
            }
        });
        return things;
    }
}
