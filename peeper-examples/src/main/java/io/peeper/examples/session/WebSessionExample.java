package io.peeper.examples.session;

import io.peeper.ExitReason;
import io.peeper.NoProcessException;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.examples.session.WebSession.Visit;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Timeouts, hibernation, a first step after the start, and what runs at the end. */
public final class WebSessionExample {
    private WebSessionExample() {}

    public static void main(String[] args) throws Exception {
        Queue<String> journal = new ConcurrentLinkedQueue<>();
        try (PeeperSystem system = PeeperSystem.create()) {
            WebSessionClient ada = system.start(session("ada", journal));
            System.out.println("A page: \"" + ada.open("news") + "\"");
            System.out.println("Another one: \"" + ada.open("weather") + "\"");
            System.out.println("Between two pages the session is "
                    + ada.peeper().sys().status().mode() + ".");

            ada.peeper().exit(ExitReason.KILL);
            System.out.println("Its worker is killed, and the next one goes on: \"" + ada.open("sports") + "\"");

            ada.endAfter(Duration.ofMillis(50));
            ExitReason reason =
                    ada.peeper().whenTerminated().toCompletableFuture().get(30, TimeUnit.SECONDS);
            System.out.println("Then she does nothing for 50 ms, and the session ends: " + reason + ".");
            System.out.println("The journal: " + journal + ".");
            try {
                ada.open("news");
            } catch (NoProcessException e) {
                System.out.println("A page after that: " + e.outcome() + ", she has to log in again.");
            }

            system.start(session("bob", journal)).open("news");
        }
        System.out.println("Bob was there when the site was closed. The journal: " + journal + ".");
    }

    private static PeeperSpec<WebSessionClient, Visit> session(String user, Queue<String> journal) {
        return WebSessionPeeper.spec(
                () -> new ExpiringSession(name -> "Hello " + name + "!", journal::add),
                new Visit(user, "", 0, Duration.ofHours(1)));
    }
}
