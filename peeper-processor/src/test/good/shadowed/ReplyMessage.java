package shadowed;

record ReplyMessage(int number) {}
