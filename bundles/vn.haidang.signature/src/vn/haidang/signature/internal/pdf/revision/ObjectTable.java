package vn.haidang.signature.internal.pdf.revision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each object is in each revision; immutable once made. */
final class ObjectTable {

    /** The places of one object, each with the revision from which it holds. */
    private static final class History {
        private int[] since = new int[1];
        private Location[] places = new Location[1];
        private int count;

        void add(int revision, Location place) {
            if (count == since.length) {
                since = Arrays.copyOf(since, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            since[count] = revision;
            places[count++] = place;
        }

        Optional<Location> at(int revision) {
            int found = Arrays.binarySearch(since, 0, count, revision);
            int index = found >= 0 ? found : -found - 2;
            return index < 0 ? Optional.empty() : Optional.of(places[index]);
        }
    }

    private final Map<Integer, History> objects = new HashMap<>();
    /** The numbers of object streams, each with the first revision that keeps objects in it. */
    private final Map<Integer, Integer> containers = new HashMap<>();

    ObjectTable(List<Revision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            int revision = i;
            revisions.get(i).entries().forEach((number, place) -> {
                objects.computeIfAbsent(number, any -> new History()).add(revision, place);
                if (place.kind() == Location.Kind.OBJECT_STREAM) {
                    containers.putIfAbsent((int) place.place(), revision);
                }
            });
        }
    }

    /** Where an object is, empty when there is none or it is free. */
    Optional<Location> at(int number, int revision) {
        History history = objects.get(number);
        return history == null ? Optional.empty() : history.at(revision).filter(place -> !place.isFree());
    }

    /** Whether objects of a revision or one before it are kept in an object. */
    boolean isContainer(int number, int revision) {
        return containers.getOrDefault(number, Integer.MAX_VALUE) <= revision;
    }

    /** The numbers whose places differ between a revision and the one before it. */
    Set<Integer> changed(Revision later, int index) {
        Set<Integer> changed = new HashSet<>();
        for (int number : later.entries().keySet()) {
            if (!at(number, index).equals(at(number, index - 1))) {
                changed.add(number);
            }
        }
        return changed;
    }
}
