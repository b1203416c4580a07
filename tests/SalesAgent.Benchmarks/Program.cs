Console.WriteLine("run with a benchmark name");
