import { readArticle, type Brought } from './read-article';
import { serve } from './reading-worker';

serve(({ data }: MessageEvent<Brought>) => readArticle(data));
