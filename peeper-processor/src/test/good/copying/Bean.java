package copying;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Fields of all kinds. */
public class Bean extends BeanBase {
    private static int made;

    int count;
    protected List<Date> dates = new ArrayList<>();
    private boolean open;
    private String name = "";
    private int[] counts = new int[3];

    public Bean() {
        made++;
    }

    public static int made() {
        return made;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String name() {
        return name;
    }

    public Bean name(String name) {
        this.name = name;
        return this;
    }

    public int[] getCounts() {
        return counts;
    }

    public void setCounts(int[] counts) {
        this.counts = counts;
    }
}
