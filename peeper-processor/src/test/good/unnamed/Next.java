record Next(int number) {}
