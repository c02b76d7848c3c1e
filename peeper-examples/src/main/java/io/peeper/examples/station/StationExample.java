package io.peeper.examples.station;

import io.peeper.MultiReply;
import io.peeper.Name;
import io.peeper.PeeperException;
import io.peeper.PeeperSystem;
import io.peeper.Status;
import io.peeper.Sys;
import io.peeper.UpgradeFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an operator does with workers that are at work: asks many at once, looks inside, halts one, and swaps its behaviour. */
public final class StationExample {
    private StationExample() {}

    public static void main(String[] args) {
        try (PeeperSystem election = PeeperSystem.create();
                PeeperSystem office = PeeperSystem.create()) {
            for (String town : List.of("oslo", "rome", "bern")) {
                election.start(StationPeeper.spec(HandCount::new, 0).name(Name.global(town)));
            }

            // A global name is known in every system of the JVM.
            List<StationClient> stations = new ArrayList<>();
            for (String town : List.of("oslo", "rome", "bern")) {
                stations.add(StationPeeper.named(office, Name.global(town)));
            }
            StationClient rome = stations.get(1);
            Sys sys = rome.peeper().sys();
            sys.statistics(true);
            office.abcast(stations, StationClient::vote);
            office.abcast(stations, StationClient::vote);
            rome.vote();
            print("One vote after the other: ", votes(office, stations, Duration.ofSeconds(30)));
            System.out.println("Messages that Rome has handled: "
                    + sys.statistics().orElseThrow().messagesIn() + ".");

            sys.suspend();
            rome.vote();
            print("Rome is suspended: ", votes(office, stations, Duration.ofSeconds(1)));
            show(sys.status());
            sys.resume();
            System.out.println("It resumes, and the vote that waited counts: " + rome.votes() + ".");

            try {
                rome.peeper().upgrade(MachineCount::new, null);
            } catch (UpgradeFailedException e) {
                System.out.println("An upgrade fails, and nothing has happened: " + e.getCause() + ".");
                show(sys.status());
            }
            rome.peeper().upgrade(MachineCount::new, 1);
            System.out.println("The upgrade succeeds, and the queue never noticed.");
            show(sys.status());
        }
    }

    private static MultiReply<StationClient, Integer> votes(
            PeeperSystem office, List<StationClient> stations, Duration limit) {
        return office.multiCall(stations, StationClient::votes, limit);
    }

    private static void print(String headline, MultiReply<StationClient, Integer> votes) {
        StringBuilder line = new StringBuilder(headline);
        votes.replies()
                .forEach((station, count) ->
                        line.append(town(station)).append(' ').append(count).append(", "));
        for (Map.Entry<StationClient, Throwable> one : votes.failures().entrySet()) {
            PeeperException failure = (PeeperException) one.getValue();
            line.append(town(one.getKey()))
                    .append(' ')
                    .append(failure.outcome())
                    .append(", ");
        }
        line.setLength(line.length() - 2);
        System.out.println(line.append('.'));
    }

    private static String town(StationClient station) {
        return ((Name.Global) station.peeper().name().orElseThrow()).value();
    }

    private static void show(Status status) {
        System.out.println("  " + status.mode() + ", worker " + status.incarnation() + " is a "
                + status.worker().getSimpleName() + ": " + status.state());
    }
}
